import { Button, makeStyles, mergeClasses, Text, useArrowNavigationGroup } from "@fluentui/react-components";
import { FilterDismissRegular, FilterRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useKept } from "../navigation/useNavigation";
import { FindBox } from "../parts/FindBox";
import { Screen } from "../parts/Screen";
import { Swatch } from "../parts/Swatch";
import { useTextStyles } from "../parts/useTextStyles";
import { matches } from "../words/matches";
import { useWork, useWorkState } from "../work/useWork";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { useWords } from "../words/useWords";
import { MemberLine } from "./MemberLine";
import { NothingRead } from "./NothingRead";

const pageSize = 20;

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: "2px" },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px" },
  members: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  list: { display: "flex", flexDirection: "column", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
});

/** One segment: its weight, and who is in it with the reason, largest first. */
export function SegmentScreen({ about }: { about: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, money, percent } = useWords();
  const work = useWork();
  const { segments, members, orders, written, filtered } = useWorkState();
  const [query, setQuery] = useKept("query", "");
  const [shownCount, setShownCount] = useKept("shown", pageSize);
  const list = useRef<HTMLUListElement>(null);
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const segment = segments?.find(({ key }) => key === about);
  const loaded = members[about];
  useEffect(() => {
    if (!loaded) void work.analysing.loadMembers([about]);
  }, [work, about, loaded]);
  if (!segment) return <NothingRead />;

  const table = written.find(({ analysis }) => analysis === portfolioAnalysis)?.table;
  const isFiltered = filtered === segment.key;
  const found = (loaded ?? []).filter(({ name }) => matches(query, name));
  const shown = found.slice(0, shownCount);
  const showMore = () => {
    setShownCount(shownCount + pageSize);
    // The button may go away with the last page: the focus goes to the first customer it brought.
    const next = shownCount;
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>("li > button")[next]?.focus());
  };
  const count = !loaded
    ? say("segments.loading")
    : found.length === 0
      ? query
        ? say("segments.noMatch")
        : say("segment.nobody")
      : say("segment.showing", { shown: shown.length, n: found.length });
  return (
    <Screen title={segment.label} lead={<Swatch role={segment.role} strength={segment.strength} />}>
      <div className={styles.summary}>
        <span className={texts.value}>
          {say("source.customers", { n: segment.customers })} ·{" "}
          {money(segment.revenue, orders?.imported?.currency ?? "")}
        </span>
        <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
          {say("segments.shares", {
            customers: percent(segment.shareOfCustomers),
            revenue: percent(segment.shareOfRevenue),
          })}
        </Text>
        <Text size={200} className={texts.quiet}>
          {segment.hint}
        </Text>
      </div>
      {table && (
        <div className={styles.tools}>
          <Button
            size="small"
            aria-pressed={isFiltered}
            icon={isFiltered ? <FilterDismissRegular /> : <FilterRegular />}
            onClick={() => void work.analysing.filter(segment)}
          >
            {isFiltered ? say("segment.unfilter") : say("segment.filter")}
          </Button>
        </div>
      )}
      <div className={styles.members}>
        {segment.customers > pageSize && <FindBox label={say("segments.find")} value={query} onChange={setQuery} />}
        <Text size={200} className={mergeClasses(texts.quiet, texts.figures)} aria-live="polite">
          {count}
        </Text>
        <ul ref={list} className={styles.list} aria-label={segment.label} {...arrows}>
          {shown.map((member) => (
            <MemberLine key={member.name} member={member} />
          ))}
        </ul>
        {found.length > shown.length && <Button onClick={showMore}>{say("segment.more")}</Button>}
      </div>
    </Screen>
  );
}
