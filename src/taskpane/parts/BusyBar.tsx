import type { Busy } from "../work/workState";
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
    case "undoing":
      return say("app.undoing");
    case "removing":
      return say("remove.removing");
  }
};

/** What the pane is doing, how far it is, and a Stop for what can be stopped. */
export function BusyBar({ busy }: { busy: Busy }) {
  const text = useWords();
  const work = useWork();
  const title = titleOf(busy, text);
  const untouched = text.say("reading.untouched");
  if (busy.doing !== "reading" && busy.doing !== "readingList" && busy.doing !== "writing")
    return (
      <Progress
        title={title}
        note={["recognising", "counting", "computing"].includes(busy.doing) ? untouched : text.say("write.wait")}
      />
    );
  const { done, total } = busy;
  const known =
    total > 0 ? { count: text.say("reading.progress", { done, total }), share: Math.min(1, done / total) } : {};
  return busy.doing !== "writing" ? (
    <Progress
      title={title}
      {...known}
      note={untouched}
      stop={{ label: text.say("reading.stop"), onClick: () => work.reading.stop() }}
    />
  ) : (
    <Progress title={title} {...known} note={text.say("write.wait")} />
  );
}
