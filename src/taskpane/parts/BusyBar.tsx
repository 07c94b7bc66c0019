import type { Busy } from "../work/workState";
import { canStop, isWriting } from "../work/canStop";
import { useWork } from "../work/useWork";
import { useWords, type PaneText } from "../words/useWords";
import { Progress } from "./Progress";

const titleOf = (busy: Busy, { say }: PaneText): string => {
  switch (busy.doing) {
    case "inserting":
      return say("reading.inserting");
    case "reading":
      return say("reading.title");
    case "readingList":
      return say("reading.list");
    case "recognising":
      return say("reading.recognising");
    case "counting":
      return say("source.counting");
    case "computing":
      return say("write.computing");
    case "writing":
      return say("write.writing", { title: busy.title });
    case "labels":
      return say("result.labelsWriting");
    case "freezing":
      return say("freeze.freezing");
    case "stopping":
      return say("stop.stopping");
    case "undoing":
      return say("app.undoing");
    case "removing":
      return say("remove.removing");
  }
};

const noteOf = (busy: Busy, { say }: PaneText): string => {
  if (busy.doing === "stopping") return say("stop.takingBack");
  if (!canStop(busy)) return say("stop.cannot");
  return isWriting(busy) ? say("stop.takesBack") : say("reading.untouched");
};

/** How far it is, in words and as a share, and how long it still takes. */
function rowsOf(busy: Busy, { say }: PaneText) {
  if (!("total" in busy) || busy.total === 0) return {};
  const { done, total, secondsLeft } = busy;
  const left =
    secondsLeft === null
      ? ""
      : secondsLeft < 60
        ? say("progress.seconds", { n: secondsLeft })
        : say("progress.minutes", { n: secondsLeft / 60 });
  return { count: say("reading.progress", { done, total }), share: Math.min(1, done / total), left };
}

/** What the pane is doing, how far it is, and a Stop for what can be stopped. */
export function BusyBar({ busy }: { busy: Busy }) {
  const text = useWords();
  const work = useWork();
  const stop = canStop(busy) ? { label: text.say("reading.stop"), onClick: work.stop } : undefined;
  return <Progress title={titleOf(busy, text)} {...rowsOf(busy, text)} note={noteOf(busy, text)} stop={stop} />;
}
