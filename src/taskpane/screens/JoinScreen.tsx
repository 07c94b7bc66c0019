import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { JoinView } from "../../worker/sessionApi";
import { BusyBar } from "../parts/BusyBar";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { addressOf } from "../words/addressOf";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  how: { display: "flex", flexDirection: "column", gap: "8px" },
  selection: {
    display: "flex",
    flexDirection: "column",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  figures: { display: "flex", flexDirection: "column", gap: "14px", margin: 0 },
  value: { display: "flex", flexDirection: "column", margin: 0 },
  names: { overflowWrap: "anywhere" },
});

/** A customer list joined to the orders: how to join one, or what the join came to. */
export function JoinScreen() {
  const { orders } = useWorkState();
  const imported = orders?.imported;
  if (!imported) return null;
  return imported.joined ? <Joined joined={imported.joined} /> : <NotJoined />;
}

function NotJoined() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { orders, selection, busy } = useWorkState();
  useEffect(() => work.reading.watchSelection(), [work]);
  const isSame =
    selection !== null &&
    orders !== null &&
    selection.sheet === orders.location.sheet &&
    selection.address.replaceAll("$", "") === addressOf(orders.location);
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : (
    <Button appearance="primary" size="large" disabledFocusable={isSame} onClick={() => void work.reading.joinList()}>
      {say("join.action")}
    </Button>
  );
  return (
    <Screen title={say("join.title")} view="join" footer={footer}>
      <Text className={texts.quiet}>{say("join.text")}</Text>
      <div className={styles.how}>
        <Text>{say("join.how")}</Text>
        {selection && (
          <div className={styles.selection} aria-live="polite">
            <Text size={200} className={texts.quiet}>
              {say("join.selected")}
            </Text>
            <Text weight="semibold" className={texts.figures}>
              {selection.sheet} · {selection.address}
            </Text>
            {isSame && <Text size={200}>{say("join.same")}</Text>}
          </div>
        )}
      </div>
    </Screen>
  );
}

function Joined({ joined }: { joined: JoinView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { busy } = useWorkState();
  const { matched, unmatched, withoutOrders, leftOut } = joined;
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : (
    <Button onClick={() => void work.importing.leaveList()}>{say("join.remove")}</Button>
  );
  const namesOf = (names: readonly string[], count: number) =>
    count > names.length && names.length > 0
      ? say("join.andMore", { list: names.join(", "), n: count - names.length })
      : names.join(", ");
  return (
    <Screen title={say("join.title")} view="joined" footer={footer}>
      <div>
        <Text block>{say("join.joined", { sheet: joined.sheet, n: matched })}</Text>
        {joined.brings && (
          <Text block className={texts.quiet}>
            {say("join.brings", { what: joined.brings })}
          </Text>
        )}
      </div>
      <dl className={styles.figures}>
        <Figure label={say("join.matched")} n={matched} note={say("join.matchedNote", { n: matched + unmatched })} />
        <Figure label={say("join.unmatched")} n={unmatched} note={namesOf(joined.unmatchedNames, unmatched)} />
        <Figure
          label={say("join.withoutOrders")}
          n={withoutOrders}
          note={namesOf(joined.withoutOrdersNames, withoutOrders)}
        />
      </dl>
      {leftOut > 0 && (
        <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
          {say("join.leftOut", { n: leftOut })}
        </Text>
      )}
    </Screen>
  );
}

function Figure({ label, n, note }: { label: string; n: number; note: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { number } = useWords();
  return (
    <div>
      <dt>
        <Text size={200} className={texts.quiet}>
          {label}
        </Text>
      </dt>
      <dd className={styles.value}>
        <span className={texts.value}>{number(n)}</span>
        {note && (
          <Text size={200} className={mergeClasses(texts.quiet, texts.figures, styles.names)}>
            {note}
          </Text>
        )}
      </dd>
    </div>
  );
}
