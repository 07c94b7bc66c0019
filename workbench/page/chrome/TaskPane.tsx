import { useState, type Ref } from "react";
import type { Words } from "../words";
import { Icon, iconPaths } from "./icons";

interface TaskPaneProps {
  readonly words: Words;
  readonly title: string;
  readonly icon: string;
  readonly open: boolean;
  /** The element the add-in's frame is put into. */
  readonly holder: Ref<HTMLDivElement>;
  readonly onClose: () => void;
}

const width = { usual: 350, least: 270, most: 720, step: 16 };

/** The pane at the right. Closed, it stays in the page: the add-in goes on running, as in Excel. */
export function TaskPane({ words, title, icon, open, holder, onClose }: TaskPaneProps) {
  const [size, setSize] = useState(width.usual);
  const [dragging, setDragging] = useState(false);
  const clamp = (value: number) => Math.min(width.most, Math.max(width.least, value));
  return (
    <aside className={open ? "task-pane" : "task-pane closed"} style={{ width: size }} aria-label={title || words.pane}>
      <div
        className="resizer"
        role="separator"
        tabIndex={open ? 0 : -1}
        aria-orientation="vertical"
        aria-label={words.resizePane}
        aria-valuenow={size}
        aria-valuemin={width.least}
        aria-valuemax={width.most}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => dragging && setSize(clamp(window.innerWidth - event.clientX))}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") setSize(clamp(size + width.step));
          if (event.key === "ArrowRight") setSize(clamp(size - width.step));
        }}
      />
      <div className="pane-title">
        {icon && <img src={icon} alt="" />}
        <h2>{title}</h2>
        <button type="button" className="quiet" aria-label={words.closePane} title={words.closePane} onClick={onClose}>
          <Icon path={iconPaths.close} />
        </button>
      </div>
      <div ref={holder} className={dragging ? "pane-frame inert" : "pane-frame"} />
    </aside>
  );
}
