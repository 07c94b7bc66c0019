import { Text } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { sourceFields } from "../../portfolio/orders/sourceField";
import type { FieldChoice, SourceColumn } from "../../worker/sessionApi";
import { useNavigation } from "../navigation/useNavigation";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { isOptional } from "../work/isOptional";
import { kindOf } from "../work/kindOf";
import { useWork, useWorkState } from "../work/useWork";
import { useWords, type PaneText } from "../words/useWords";

/** From here on a column is named as certain. */
const sureFrom = 0.8;

/** How sure the choice of a column is, and why; empty when there is no column. */
function certaintyOf({ column, doubtful, confidence, reason }: FieldChoice, { say }: PaneText): string {
  if (column === null) return "";
  const certainty = say(doubtful ? "columns.unsure" : confidence >= sureFrom ? "columns.sure" : "columns.likely");
  return reason ? `${certainty} · ${reason}` : certainty;
}

/** Which column holds a field: every column with some of its values, the likeliest first. */
export function ColumnScreen({ about }: { about: string }) {
  const texts = useTextStyles();
  const text = useWords();
  const { say } = text;
  const work = useWork();
  const { orders } = useWorkState();
  const { back } = useNavigation();
  const field = sourceFields.find((candidate) => candidate === about);
  if (!orders || !field) return null;
  const mapping = orders.imported?.mapping ?? orders.mapping;
  const current = mapping[field];
  const choice = orders.view.fields.find((candidate) => candidate.field === field);
  const certainty = choice ? certaintyOf(choice, text) : "";
  const question = say("columns.pick", { field: say(`field.${field}`) });
  const choose = (column: number | null) => () => {
    back();
    void work.importing.choose(field, column);
  };
  const usedAs = (column: number) => {
    const other = sourceFields.find((candidate) => candidate !== field && mapping[candidate] === column);
    return other && say("columns.usedAs", { field: say(`field.${other}`) });
  };
  const check = <CheckmarkRegular fontSize={20} />;
  const rowOf = ({ index, header, samples }: SourceColumn) => (
    <Row
      key={index}
      id={`column-${index}`}
      title={header}
      caption={[usedAs(index), samples.length > 0 ? samples.join(", ") : say("columns.empty")]
        .filter(Boolean)
        .join(" · ")}
      end={index === current ? check : null}
      current={index === current}
      onClick={choose(index)}
    />
  );
  const none = isOptional(field, kindOf(orders), mapping) && (
    <Row
      id="column-none"
      title={say("columns.none")}
      end={current === undefined ? check : null}
      current={current === undefined}
      onClick={choose(null)}
    />
  );
  const { columns } = orders.view;
  const rank = [...(current === undefined ? [] : [current]), ...(choice?.alternatives ?? [])];
  const likeliest = [...new Set(rank)].flatMap((index) => columns.filter((column) => column.index === index));
  const others = columns.filter((column) => !likeliest.includes(column));
  // A single likely column needs no heading of its own: it is the one that is checked.
  const apart = likeliest.length > 1 || (likeliest.length === 1 && current === undefined);
  return (
    <Screen title={question}>
      {certainty && <Text className={texts.quiet}>{certainty}</Text>}
      {apart ? (
        <>
          <Section title={say("columns.likeliest")}>
            <Rows label={say("columns.likeliest")}>{likeliest.map(rowOf)}</Rows>
          </Section>
          <Section title={say("columns.others")}>
            <Rows label={say("columns.others")}>
              {others.map(rowOf)}
              {none}
            </Rows>
          </Section>
        </>
      ) : (
        <Rows label={question}>
          {columns.map(rowOf)}
          {none}
        </Rows>
      )}
    </Screen>
  );
}
