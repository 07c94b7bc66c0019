import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CursorClickRegular, TableSearchRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { Screen } from "../parts/Screen";
import { shortPane } from "../parts/sizes";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { WelcomePicture } from "./WelcomePicture";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, gap: "16px" },
  picture: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    minHeight: "96px",
    maxHeight: "320px",
    [shortPane]: { display: "none" },
  },
  found: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0 },
});

/** The first run: what Clientele does, and one thing to click. */
export function WelcomeScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { selection } = useWorkState();
  useEffect(() => work.reading.watchSelection(), [work]);
  const found = selection?.looksLikeOrders ?? false;
  const read = () => void work.reading.read();
  const sample = () => void work.reading.readSample();
  const footer = (
    <>
      <Button appearance="primary" size="large" onClick={found ? read : sample}>
        {found ? say("welcome.start") : say("welcome.sample")}
      </Button>
      <Button appearance="subtle" onClick={found ? sample : read}>
        {found ? say("welcome.sample") : say("empty.read")}
      </Button>
    </>
  );
  return (
    <Screen bare view="welcome" footer={footer}>
      <div className={styles.page}>
        <div className={styles.picture}>
          <WelcomePicture />
        </div>
        <h1 className={texts.headline} tabIndex={-1} data-title>
          {say("welcome.title")}
        </h1>
        <Text className={texts.quiet}>{say("welcome.value")}</Text>
        <div className={styles.found} aria-live="polite">
          {found ? (
            <TableSearchRegular fontSize={20} className={styles.icon} />
          ) : (
            <CursorClickRegular fontSize={20} className={styles.icon} />
          )}
          <Text size={200}>{found ? say("welcome.found", { sheet: selection!.sheet }) : say("welcome.click")}</Text>
        </div>
      </div>
    </Screen>
  );
}
