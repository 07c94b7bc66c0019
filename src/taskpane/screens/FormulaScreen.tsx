import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** The analysis as one formula, to be inserted in the active cell or copied. */
export function FormulaScreen({ about: formula }: { about: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { excel, environment } = useServices();
  const work = useWork();
  const [cell, setCell] = useState("");
  useEffect(() => {
    let current = true;
    const look = () => excel.activeCell().then((address) => current && setCell(address), work.fail);
    const watching = excel.watchSelection(() => void look()).catch(() => () => undefined);
    void look();
    return () => {
      current = false;
      void watching.then((stop) => stop());
    };
  }, [excel, work]);
  const insert = () =>
    excel
      .insertFormula(formula)
      .then(({ address }) => work.announce(say("formula.inserted", { cell: withoutSheet(address) })), work.fail);
  const copy = () => environment.copyText(formula).then(() => work.announce(say("formula.copied")), work.fail);
  const footer = (
    <div className={styles.actions}>
      <Button onClick={() => void copy()}>{say("formula.copy")}</Button>
      <Button appearance="primary" className={texts.grow} disabledFocusable={cell === ""} onClick={() => void insert()}>
        {say("formula.insert", { cell: withoutSheet(cell) })}
      </Button>
    </div>
  );
  return (
    <Screen title={say("analysis.formula")} footer={footer}>
      <Text>{say("formula.text")}</Text>
      <code className={styles.formula}>{formula}</code>
      <Text size={200} className={texts.quiet}>
        {say("formula.separators")}
      </Text>
    </Screen>
  );
}
