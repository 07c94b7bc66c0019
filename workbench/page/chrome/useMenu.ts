import { useEffect, useRef, useState, type KeyboardEvent } from "react";

/**
 * A menu under its button, as people know it: the first entry is focused when it opens, arrows, Home and End move, Escape
 * closes and gives the focus back, a click elsewhere and Tab close. The button is the first one inside the root.
 */
export function useMenu() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);
  const focusEntry = (find: (at: number, count: number) => number) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(find(at, all.length) + all.length) % all.length]?.focus();
  };
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === "ArrowDown") setOpen(true);
      else return;
    } else if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") focusEntry((at) => at + 1);
    else if (event.key === "ArrowUp") focusEntry((at) => at - 1);
    else if (event.key === "Home") focusEntry(() => 0);
    else if (event.key === "End") focusEntry((_, count) => count - 1);
    else {
      if (event.key === "Tab") setOpen(false);
      return;
    }
    event.preventDefault();
  };
  return { open, setOpen, close, root, onKeyDown };
}
