import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { CatalogueEntry } from "../../worker/sessionApi";
import { useKept, useNavigation } from "../navigation/useNavigation";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { FindBox } from "../parts/FindBox";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { matches } from "../words/matches";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { AnalysisIcon } from "./AnalysisIcon";
import { NothingRead } from "./NothingRead";

const questions = ["who", "worth", "moves", "next", "balance"] as const;

const useStyles = makeStyles({
  sticky: {
    position: "sticky",
    top: "-16px",
    zIndex: 1,
    marginBlock: "-16px -12px",
    paddingBlock: "12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  recent: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  groups: { marginInline: "-8px", "& button[aria-expanded]": { paddingInline: "8px" } },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "baseline", gap: "8px", width: "100%", paddingBlock: "12px" },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    flexGrow: 1,
    fontWeight: tokens.fontWeightSemibold,
  },
  names: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: { marginInline: "8px", paddingBottom: "6px" },
});

/** Why an analysis is not possible with these data, in words; `""` when it is. */
function useWhyNot({ missing, unavailable }: CatalogueEntry): string {
  const { say, language } = useWords();
  const [field] = missing;
  if (!field) return unavailable;
  const names = missing.map((name) => say(`field.${name}`).toLowerCase());
  if (names.length === 1) return say("catalogue.needs", { field: names[0]! });
  return say("catalogue.needsMany", {
    fields: new Intl.ListFormat(language === "fr" ? "fr-FR" : "en-GB").format(names),
  });
}

function EntryRow({ entry }: { entry: CatalogueEntry }) {
  const { say } = useWords();
  const { written } = useWorkState();
  const { open } = useNavigation();
  const reason = useWhyNot(entry);
  const done = written.some(({ analysis }) => analysis === entry.id);
  return (
    <Row
      id={`analysis-${entry.id}`}
      icon={<AnalysisIcon id={entry.id} />}
      title={entry.title}
      caption={reason || entry.what}
      dim={reason !== ""}
      {...(done ? { end: <CheckmarkCircleRegular aria-label={say("catalogue.done")} /> } : {})}
      onClick={() => open("analysis", entry.id)}
    />
  );
}

/** Every analysis, grouped by the question a manager asks. */
export function CatalogueScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, number } = useWords();
  const { orders, recent } = useWorkState();
  const { open } = useNavigation();
  const groups = questions
    .map((question) => ({ question, entries: orders?.catalogue.filter((entry) => entry.question === question) ?? [] }))
    .filter(({ entries }) => entries.length > 0);
  const [query, setQuery] = useKept("query", "");
  const [unfolded, setUnfolded] = useKept<readonly string[]>(
    "unfolded",
    groups.length < 3 ? groups.map(({ question }) => question) : [],
  );
  if (!orders?.imported) return <NothingRead />;
  const found = orders.catalogue.filter(({ title, what }) => matches(query, `${title} ${what}`));
  const recents = recent.flatMap((id) => orders.catalogue.find((entry) => entry.id === id) ?? []);
  return (
    <Screen>
      <div className={styles.sticky}>
        <FindBox label={say("catalogue.search")} value={query} onChange={setQuery} />
      </div>
      {query.trim() !== "" ? (
        <div>
          <Text size={200} className={texts.quiet} aria-live="polite">
            {found.length > 0 ? say("catalogue.found", { n: found.length }) : say("catalogue.none")}
          </Text>
          <Rows label={say("catalogue.search")}>
            {found.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </Rows>
        </div>
      ) : (
        <>
          {recents.length > 0 && (
            <div>
              <Text size={200} className={texts.quiet}>
                {say("catalogue.recent")}
              </Text>
              <div className={styles.recent}>
                {recents.map(({ id, title }) => (
                  <Button
                    key={id}
                    id={`recent-${id}`}
                    size="small"
                    shape="circular"
                    onClick={() => open("analysis", id)}
                  >
                    {title}
                  </Button>
                ))}
              </div>
            </div>
          )}
          <Accordion
            collapsible
            multiple
            className={styles.groups}
            openItems={[...unfolded]}
            onToggle={(_, { openItems }) => setUnfolded(openItems as string[])}
          >
            {groups.map(({ question, entries }) => (
              <AccordionItem key={question} value={question} className={styles.group}>
                <AccordionHeader as="h2" expandIconPosition="end">
                  <span className={styles.head}>
                    <span className={styles.question}>
                      <span>{say(`question.${question}`)}</span>
                      {!unfolded.includes(question) && (
                        <span className={mergeClasses(texts.quiet, styles.names)}>
                          {entries.map(({ title }) => title).join(" · ")}
                        </span>
                      )}
                    </span>
                    <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
                      {number(entries.length)}
                    </Text>
                  </span>
                </AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  <Rows label={say(`question.${question}`)}>
                    {entries.map((entry) => (
                      <EntryRow key={entry.id} entry={entry} />
                    ))}
                  </Rows>
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </>
      )}
    </Screen>
  );
}
