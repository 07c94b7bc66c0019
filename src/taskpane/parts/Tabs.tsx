import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { tabId, tabs } from "../navigation/navigationState";
import { useNavigation } from "../navigation/useNavigation";
import { useWords } from "../words/useWords";
import { narrowPane } from "./sizes";

const useStyles = makeStyles({ tabs: { [narrowPane]: { "& .fui-Tab": { paddingInline: "4px" } } } });

/** The tabs at the top of a root screen. */
export function Tabs() {
  const styles = useStyles();
  const { say } = useWords();
  const { tab, choose } = useNavigation();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={tab}
      onTabSelect={(_, { value }) => choose(tabs.find((id) => id === value)!)}
    >
      {tabs.map((id) => (
        <Tab key={id} id={tabId(id)} value={id}>
          {say(`tab.${id}`)}
        </Tab>
      ))}
    </TabList>
  );
}
