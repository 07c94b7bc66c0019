import { Button, makeStyles, Tab, TabList, Text } from "@fluentui/react-components";
import { ArrowResetRegular, TableArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import type { SegmentKey } from "../../portfolio/segmentation/segmentGrid";
import { useKept } from "../navigation/useNavigation";
import { narrowPane } from "../parts/sizes";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { Swatch } from "../parts/Swatch";
import { useListStyles } from "../parts/useListStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { useEditedOption, type EditedOption } from "../work/useEditedOption";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { NothingRead } from "./NothingRead";
import { editedGrid, segmentNamed } from "./grid/editedGrid";
import { GridTable } from "./grid/GridTable";

const useStyles = makeStyles({
  tabs: { marginInline: "-8px", marginBottom: "6px", [narrowPane]: { "& .fui-Tab": { paddingInline: "4px" } } },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

/** Where the sheet of parameters has the grid that people edit there. */
const sheetOfGrid = { sheet: "Parameters", table: "segmentGrid" } as const;

const amounts = [1, 2, 3, 4, 5] as const;

/** The segment of each combination of R, F and M, to be edited cell by cell or taken from the sheet. */
export function GridScreen({ about }: { about: string }) {
  const edited = useEditedOption(about, "grid");
  return edited ? <GridEditor edited={edited} /> : <NothingRead />;
}

function GridEditor({ edited: { option, values, change } }: { edited: EditedOption<"grid"> }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const lists = useListStyles();
  const { say, language } = useWords();
  const { excel } = useServices();
  const work = useWork();
  const customers = useWorkState().orders?.imported?.customers ?? 0;
  const [amount, setAmount] = useKept("amount", 5);
  const [taken, setTaken] = useState("");
  const own = (values[option.key] ?? []) as readonly string[];
  const grid = editedGrid(own, String(values.segments ?? "auto"), customers);
  const labelOf = (key: SegmentKey) => translate(language, segmentWords[key].label);

  const setCell = ({ r, f, index }: { r: number; f: number; index: number }, key: SegmentKey) => {
    // What somebody typed on the sheet stays as it is in the cells that are not touched.
    const before = own.length > 0 ? own : grid.cells.map((cell) => cell ?? "");
    change(before.map((cell, at) => (at === index ? key : cell)));
    setTaken("");
    work.announce(say("grid.changed", { r, f, m: amount, label: labelOf(key) }));
  };
  const takeFromSheet = async () => {
    const rows = await excel.readOwnedTable(sheetOfGrid.sheet, sheetOfGrid.table);
    if (!rows) return setTaken(say("grid.none"));
    change(rows.map(([, label]) => segmentNamed(String(label ?? "")) ?? String(label ?? "")));
    setTaken(say("grid.taken"));
  };
  const hole =
    grid.hole < 0
      ? null
      : { r: Math.floor(grid.hole / 25) + 1, f: (Math.floor(grid.hole / 5) % 5) + 1, m: (grid.hole % 5) + 1 };
  const unreached = new Intl.ListFormat(language === "fr" ? "fr-FR" : "en-GB").format(
    grid.unreached.map(({ key }) => labelOf(key)),
  );
  const isComplete = hole === null && grid.unreached.length === 0;
  return (
    <Screen title={translate(language, option.label)}>
      <Text className={texts.quiet}>{say("grid.how")}</Text>
      <div>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={say("grid.amount")}
          selectedValue={amount}
          onTabSelect={(_, { value }) => setAmount(Number(value))}
        >
          {amounts.map((m) => (
            <Tab key={m} value={m}>
              M{m}
            </Tab>
          ))}
        </TabList>
        <GridTable grid={grid} amount={amount} onChange={setCell} />
      </div>
      <div aria-live="polite" className={lists.list}>
        {isComplete && <Text className={texts.quiet}>{say("grid.complete")}</Text>}
        {hole && <Text className={texts.wrong}>{say("grid.hole", hole)}</Text>}
        {grid.unreached.length > 0 && <Text className={texts.wrong}>{say("grid.unreached", { list: unreached })}</Text>}
        {taken && <Text className={texts.quiet}>{taken}</Text>}
      </div>
      <Section title={say("grid.legend")}>
        <ul className={styles.legend}>
          {grid.segments.map(({ key, role, strength }) => (
            <li key={key} className={styles.entry}>
              <Swatch role={role} strength={strength} />
              <Text size={200} className={texts.figures}>
                {labelOf(key)}{" "}
                <span className={texts.quiet}>
                  {say("grid.cells", { n: grid.cells.filter((cell) => cell === key).length })}
                </span>
              </Text>
            </li>
          ))}
        </ul>
      </Section>
      <div className={lists.list}>
        <Button icon={<TableArrowUpRegular />} onClick={() => void takeFromSheet().catch(work.fail)}>
          {say("grid.take")}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowResetRegular />}
          disabledFocusable={own.length === 0}
          onClick={() => {
            change([]);
            setTaken("");
          }}
        >
          {say("grid.reset")}
        </Button>
      </div>
    </Screen>
  );
}
