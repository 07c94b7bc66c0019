import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { PaneWord } from "../../i18n/paneWords";
import { useNavigation } from "../navigation/useNavigation";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { kindOf } from "../work/kindOf";
import { useWork } from "../work/useWork";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  seen: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, auto) 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", maxWidth: "150px" },
  samples: { margin: 0, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "8px" },
});

const hints: Partial<Record<SourceField, PaneWord>> = {
  customer: "missing.customerHint",
  date: "missing.dateHint",
  amount: "missing.amountHint",
};

interface MissingColumnsProps {
  readonly orders: ReadOrders;
  readonly missing: readonly SourceField[];
  readonly title?: string;
}

/** Nothing can be counted yet: which columns are missing, a way to point to each, and what was seen instead. */
export function MissingColumns({ orders, missing, title }: MissingColumnsProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  const work = useWork();
  const { columns } = orders.view;
  const isList = kindOf(orders) === "customers";
  const [only] = missing;
  const names = missing.map((field) => say("missing.field", { field: say(`field.${field}`) }));
  const list = say("missing.or", { first: names.slice(0, -1).join(", "), last: names.at(-1)! });
  const Title = title === undefined ? "h1" : "h2";
  const hintOf = (field: SourceField) => {
    const hint = isList && field === "amount" ? "missing.amountOfCustomerHint" : hints[field];
    return hint && say(hint);
  };
  return (
    <Screen title={title} view={`missing-${missing.join("-")}`} ownTitle>
      <div className={styles.head}>
        <TableSearchRegular className={styles.icon} />
        <Title className={styles.title} {...(title === undefined ? { tabIndex: -1, "data-title": true } : {})}>
          {missing.length === 1
            ? say("missing.title", { field: say(`field.${only!}`) })
            : say("missing.titles", { n: missing.length })}
        </Title>
        <Text className={texts.quiet}>
          {missing.length === 1 ? say("missing.text", { n: columns.length }) : say("missing.texts", { list })}
        </Text>
      </div>
      {missing.length === 1 ? (
        <div className={styles.actions}>
          <Button appearance="primary" id="missing-pick" onClick={() => open("column", only)}>
            {say("missing.pick")}
          </Button>
          <Button id="missing-another" onClick={() => open("pick")}>
            {say("missing.another")}
          </Button>
        </div>
      ) : (
        <Section title={say("missing.fields")}>
          <Rows label={say("missing.fields")}>
            {missing.map((field) => (
              <Row
                key={field}
                id={`missing-${field}`}
                title={say(`field.${field}`)}
                caption={hintOf(field)}
                onClick={() => open("column", field)}
              />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={say("missing.seen", { n: columns.length })}>
        <dl className={styles.seen}>
          {columns.map(({ index, header, samples }) => (
            <div key={index} style={{ display: "contents" }}>
              <dt className={styles.header}>{header}</dt>
              <dd className={mergeClasses(styles.samples, texts.quiet, texts.clip)}>
                {samples.length > 0 ? samples.join(", ") : say("columns.empty")}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <div className={styles.actions}>
        {missing.length > 1 && (
          <Button id="missing-another" onClick={() => open("pick")}>
            {say("missing.another")}
          </Button>
        )}
        <Link
          as="button"
          id="missing-kind"
          onClick={() => void work.importing.answer("kind", isList ? "orders" : "customers")}
        >
          {say(isList ? "missing.isOrders" : "missing.isCustomers")}
        </Link>
      </div>
    </Screen>
  );
}
