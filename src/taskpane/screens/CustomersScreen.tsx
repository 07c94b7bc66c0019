import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { useKept } from "../navigation/useNavigation";
import { Rows } from "../parts/Rows";
import { FindBox } from "../parts/FindBox";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { matches } from "../words/matches";
import { useWork, useWorkState } from "../work/useWork";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { useWords } from "../words/useWords";
import { MemberLine } from "./MemberLine";
import { NothingRead } from "./NothingRead";
import { SegmentRow } from "./SegmentRow";

/** Matches shown at once; a longer list means a longer query. */
const matchesShown = 20;

/** The segments of the portfolio, and any customer by name. */
export function CustomersScreen() {
  const texts = useTextStyles();
  const { say } = useWords();
  const { segments, written } = useWorkState();
  const [query, setQuery] = useKept("query", "");
  if (!segments) return <NothingRead />;
  const built = written.some(({ analysis }) => analysis === portfolioAnalysis);
  return (
    <Screen>
      <FindBox label={say("segments.find")} value={query} onChange={setQuery} />
      {query.trim() !== "" ? (
        <FoundCustomers query={query} />
      ) : (
        <>
          <Rows label={say("home.segments")}>
            {segments.map((segment) => (
              <SegmentRow key={segment.key} segment={segment} />
            ))}
          </Rows>
          {!built && (
            <Text size={200} className={texts.quiet}>
              {say("segments.notBuilt")}
            </Text>
          )}
        </>
      )}
    </Screen>
  );
}

function FoundCustomers({ query }: { query: string }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { segments, members } = useWorkState();
  const keys = segments?.map(({ key }) => key) ?? [];
  const missing = keys.filter((key) => !members[key]).join();
  useEffect(() => {
    if (missing) void work.analysing.loadMembers(missing.split(","));
  }, [work, missing]);
  const found = (segments ?? []).flatMap((segment) =>
    (members[segment.key] ?? []).filter(({ name }) => matches(query, name)).map((member) => ({ member, segment })),
  );
  found.sort((one, other) => other.member.revenue - one.member.revenue);
  const shown = Math.min(matchesShown, found.length);
  const count =
    found.length === 0
      ? say("segments.noMatch")
      : found.length > shown
        ? say("segment.showing", { shown, n: found.length })
        : say("segments.found", { n: found.length });
  return (
    <div>
      <Text size={200} className={texts.quiet} aria-live="polite">
        {missing ? say("segments.loading") : count}
      </Text>
      <Rows label={say("tab.customers")}>
        {found.slice(0, shown).map(({ member, segment }) => (
          <MemberLine key={`${segment.key}/${member.name}`} member={member} segment={segment} />
        ))}
      </Rows>
    </div>
  );
}
