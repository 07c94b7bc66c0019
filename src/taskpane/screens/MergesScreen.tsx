import { Button, Link, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons";
import { useCallback, useRef } from "react";
import type { MergeProposalView } from "../../worker/sessionApi";
import { useKept } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { mergesOf } from "../work/mergesOf";
import { proposalKey } from "../work/proposalKey";
import { withoutMerge } from "../work/withoutMerge";
import { useWords } from "../words/useWords";
import { ConfirmedMergeItem } from "./ConfirmedMergeItem";
import { MergeProposalItem } from "./MergeProposalItem";

const pageSize = 50;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  preview: { textAlign: "center" },
  more: { marginTop: "8px" },
});

const focusTitle = () => document.querySelector<HTMLElement>("[data-title]")?.focus();

/** Names that look like one customer: which to count as one, under which name; those merged can be taken apart again. */
export function MergesScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, number } = useWords();
  const work = useWork();
  const { orders, busy } = useWorkState();
  const [selected, setSelected] = useKept<readonly string[]>("selected", []);
  const [kept, setKept] = useKept<Readonly<Record<string, string>>>("kept", {});
  const [shownCount, setShownCount] = useKept("shown", pageSize);
  const list = useRef<HTMLUListElement>(null);
  // The same functions at each rendering: an item is drawn again only when it changes.
  const select = useCallback(
    (key: string, on: boolean) =>
      setSelected((before) => (on ? [...before, key] : before.filter((other) => other !== key))),
    [setSelected],
  );
  const keep = useCallback((key: string, name: string) => setKept((before) => ({ ...before, [key]: name })), [setKept]);
  const imported = orders?.imported;
  if (!imported) return null;

  const proposed = orders.proposals.filter(({ confirmed }) => confirmed === null);
  const confirmed = orders.proposals.filter((proposal) => proposal.confirmed !== null);
  if (proposed.length + confirmed.length === 0)
    return (
      <Screen title={say("merges.title")} view="none">
        <EmptyState icon={<PeopleTeamRegular />} title={say("merges.none")} text={say("merges.noneText")} />
      </Screen>
    );

  const keys = new Set(selected);
  const chosen = proposed.filter((proposal) => keys.has(proposalKey(proposal)));
  const fewer = chosen.reduce((sum, { names }) => sum + names.length - 1, 0);
  const shown = proposed.slice(0, shownCount);
  const showMore = () => {
    setShownCount(shownCount + pageSize);
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>("input[type=checkbox]")[shownCount]?.focus(),
    );
  };
  const keepOf = (proposal: MergeProposalView) => kept[proposalKey(proposal)] ?? proposal.names[0]!.name;
  const apply = async () => {
    const added = chosen.flatMap((proposal) => mergesOf(proposal, keepOf(proposal)));
    if (!(await work.merging.merge([...orders.merges, ...added]))) return;
    setSelected([]);
    focusTitle();
  };
  const takeApart = async (proposal: MergeProposalView) => {
    if (await work.merging.merge(withoutMerge(orders.merges, proposal))) focusTitle();
  };
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : (
    proposed.length > 0 && (
      <>
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void apply()}>
          {chosen.length === 0 ? say("merges.applyNone") : say("merges.apply", { n: chosen.length })}
        </Button>
        <Text size={200} className={mergeClasses(styles.preview, texts.quiet, texts.figures)} aria-live="polite">
          {chosen.length === 0
            ? say("merges.nothing")
            : say("merges.preview", {
                before: say("source.customers", { n: imported.customers }),
                after: number(imported.customers - fewer),
              })}
        </Text>
      </>
    )
  );
  const allSelected = chosen.length === proposed.length;
  return (
    <Screen title={say("merges.title")} footer={footer || undefined}>
      {proposed.length > 0 && <Text className={texts.quiet}>{say("merges.text")}</Text>}
      {proposed.length > 0 && (
        <Section
          title={`${say("merges.proposed")} · ${number(proposed.length)}`}
          end={
            <Link as="button" onClick={() => setSelected(allSelected ? [] : proposed.map(proposalKey))}>
              {say(allSelected ? "merges.selectNone" : "merges.selectAll")}
            </Link>
          }
        >
          <ul ref={list} className={styles.list}>
            {shown.map((proposal) => {
              const key = proposalKey(proposal);
              return (
                <MergeProposalItem
                  key={key}
                  proposal={proposal}
                  currency={imported.currency}
                  selected={keys.has(key)}
                  keep={keepOf(proposal)}
                  onSelect={select}
                  onKeep={keep}
                />
              );
            })}
          </ul>
          {proposed.length > shown.length && (
            <div className={styles.more}>
              <Text block size={200} className={mergeClasses(texts.quiet, texts.figures)} aria-live="polite">
                {say("merges.showing", { shown: shown.length, n: proposed.length })}
              </Text>
              <Button className={styles.more} onClick={showMore}>
                {say("segment.more")}
              </Button>
            </div>
          )}
        </Section>
      )}
      {confirmed.length > 0 && (
        <Section title={`${say("merges.confirmed")} · ${number(confirmed.length)}`}>
          <ul className={styles.list}>
            {confirmed.map((proposal) => (
              <ConfirmedMergeItem
                key={proposalKey(proposal)}
                proposal={proposal}
                currency={imported.currency}
                disabled={busy !== null}
                onUndo={() => void takeApart(proposal)}
              />
            ))}
          </ul>
        </Section>
      )}
    </Screen>
  );
}
