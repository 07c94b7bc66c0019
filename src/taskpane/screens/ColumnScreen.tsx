import { Text } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { sourceFields } from "../../portfolio/orders/sourceField";
import { useNavigation } from "../navigation/useNavigation";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { isOptional } from "../work/neededFields";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Which column holds a field: every column with some of its values. */
export function ColumnScreen({ about }: { about: string }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { orders } = useWorkState();
  const { back } = useNavigation();
  const field = sourceFields.find((candidate) => candidate === about);
  if (!orders || !field) return null;
  const current = orders.mapping[field];
  const reason = orders.view.fields.find((choice) => choice.field === field)?.reason;
  const question = say("columns.pick", { field: say(`field.${field}`) });
  const choose = (column: number | null) => () => {
    back();
    void work.choose(field, column);
  };
  const usedAs = (column: number) => {
    const other = sourceFields.find((candidate) => candidate !== field && orders.mapping[candidate] === column);
    return other && say("columns.usedAs", { field: say(`field.${other}`) });
  };
  return (
    <Screen title={question}>
      {reason && <Text className={texts.quiet}>{reason}</Text>}
      <Rows label={question}>
        {orders.view.columns.map(({ index, header, samples }) => (
          <Row
            key={index}
            id={`column-${index}`}
            title={header}
            caption={[usedAs(index), samples.length > 0 ? samples.join(", ") : say("columns.empty")]
              .filter(Boolean)
              .join(" · ")}
            end={index === current ? <CheckmarkRegular fontSize={20} /> : null}
            current={index === current}
            onClick={choose(index)}
          />
        ))}
        {isOptional(field) && (
          <Row
            id="column-none"
            title={say("columns.none")}
            end={current === undefined ? <CheckmarkRegular fontSize={20} /> : null}
            current={current === undefined}
            onClick={choose(null)}
          />
        )}
      </Rows>
    </Screen>
  );
}
