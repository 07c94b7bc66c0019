import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { Suspense, useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { lazyPart } from "../loading/lazyPart";
import { useArrival, useNavigation } from "../navigation/useNavigation";
import { useServices } from "../services";
import { useMediaQuery } from "../theme/useMediaQuery";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { BrandBar } from "./BrandBar";
import { Said } from "./Said";
import { narrowPane, shortPane } from "./sizes";

const Tabs = lazyPart("Tabs", () => import(/* webpackChunkName: "frame" */ "./Tabs"));
const NoticeBar = lazyPart("NoticeBar", () => import(/* webpackChunkName: "frame" */ "./NoticeBar"));
const ProblemBar = lazyPart("ProblemBar", () => import(/* webpackChunkName: "frame" */ "./ProblemBar"));
const ToolsMenu = lazyPart("ToolsMenu", () => import(/* webpackChunkName: "settings" */ "./ToolsMenu"));

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "44px",
    paddingInline: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrowPane]: { paddingInline: "2px" },
  },
  lead: { display: "flex", marginInline: "4px 8px" },
  title: {
    flexGrow: 1,
    margin: 0,
    outline: "none",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  end: { display: "flex", alignItems: "center", gap: "4px" },
  hostMenu: { paddingInlineEnd: "36px" },
  tools: { marginInlineStart: "auto" },
  body: {
    position: "relative",
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    overflowX: "hidden",
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: "16px 8px 20px 16px",
    "& > *": { flexShrink: 0 },
    [narrowPane]: { paddingInlineStart: "12px", paddingInlineEnd: "8px" },
    [shortPane]: { gap: "14px", paddingBlock: "12px" },
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: "6px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrowPane]: { paddingInline: "12px" },
    [shortPane]: { paddingBlock: "6px" },
  },
});

interface ScreenProps {
  /** Title of a screen below the root of a tab; a root has the tabs instead. */
  readonly title?: string;
  /** Tells the faces of one place apart, `null` for a screen on its way; see `useArrival`. */
  readonly view?: string | null;
  readonly lead?: ReactNode;
  readonly end?: ReactNode;
  /** The action bar. */
  readonly footer?: ReactNode;
  /** The first run: no tabs yet. */
  readonly bare?: boolean;
  /** The screen brings its own h1. */
  readonly ownTitle?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: tabs or a back bar, one scroller, an action bar when there is an action, the brand bar. */
export function Screen({ title, view = "", lead, end, footer, bare = false, ownTitle = false, children }: ScreenProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { tab, depth, scroller, back } = useNavigation();
  const { hostMenu } = useServices().environment;
  const { failure, notice } = useWorkState();
  const isShort = useMediaQuery(shortPane);
  useArrival(view);

  // What is said on top of the screen is seen, wherever the user had scrolled.
  const shown = useRef({ failure, notice });
  useEffect(() => {
    const isNew = (failure && failure !== shown.current.failure) || (notice && notice !== shown.current.notice);
    if (isNew) scroller.current?.scrollTo?.(0, 0);
    shown.current = { failure, notice };
  }, [failure, notice, scroller]);

  // Esc belongs to Excel: Alt+Left is the only key that goes back.
  const onKeyDown = (event: KeyboardEvent) => {
    // On the web office.js moves Tab itself and leaves the pane from a title; the browser goes on from there.
    if (event.key === "Tab" && (event.target as HTMLElement).tabIndex < 0) event.stopPropagation();
    if (!event.altKey || event.key !== "ArrowLeft" || depth === 1) return;
    event.preventDefault();
    back();
  };

  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      {title !== undefined && (
        <header className={styles.top}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say("app.back")} onClick={back} />
          {lead && <span className={styles.lead}>{lead}</span>}
          <h1 className={styles.title} title={title} tabIndex={-1} data-title>
            {title}
          </h1>
          <div className={hostMenu ? styles.hostMenu : styles.end}>{end}</div>
        </header>
      )}
      {title === undefined && !bare && (
        <nav className={styles.top} aria-label={say("app.sections")}>
          <Suspense>
            <Tabs />
          </Suspense>
          <div className={styles.tools}>
            {isShort && (
              <Suspense>
                <ToolsMenu />
              </Suspense>
            )}
          </div>
        </nav>
      )}
      <main ref={scroller} className={styles.body}>
        {title === undefined && !bare && !ownTitle && (
          <Said as="h1" title>
            {say(`tab.${tab}`)}
          </Said>
        )}
        <Suspense>
          {failure && <ProblemBar />}
          {notice && <NoticeBar />}
        </Suspense>
        {children}
      </main>
      {footer && (
        <section className={styles.footer} aria-label={say("app.actions")}>
          {footer}
        </section>
      )}
      <BrandBar bare={bare} />
    </div>
  );
}
