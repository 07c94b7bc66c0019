import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useServices, type OwnedCounts } from "../services";
import { useWork, useWorkState } from "../work/useWork";
import { useWords, type PaneText } from "../words/useWords";

const useStyles = makeStyles({
  surface: { marginBlock: "auto", marginInline: "12px", maxWidth: "calc(100vw - 24px)" },
  what: { display: "block", marginBottom: "8px" },
  // Fluent stacks the buttons of a narrow dialog: these two fit side by side.
  actions: { "@media screen and (max-width: 480px)": { flexDirection: "row", flexWrap: "wrap", justifySelf: "end" } },
  remove: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ":hover:active": {
      backgroundColor: tokens.colorStatusDangerBackground3Pressed,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
});

/** "3 sheets, 2 charts and 11 named cells"; empty when there is nothing. */
function listOf({ sheets, charts, names, labels }: OwnedCounts, { say, language }: PaneText): string {
  const parts = [
    sheets > 0 && say("remove.sheets", { n: sheets }),
    charts > 0 && say("remove.charts", { n: charts }),
    names > 0 && say("remove.names", { n: names }),
    labels > 0 && say("remove.labels", { n: labels }),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(language === "fr" ? "fr-FR" : "en-GB").format(parts);
}

/** Asks before taking away everything Clientele wrote, with what that is. */
export function RemoveDialog({ children, onRemoved }: { children: ReactElement; onRemoved(): void }) {
  const styles = useStyles();
  const text = useWords();
  const { say } = text;
  const { excel } = useServices();
  const work = useWork();
  const { busy } = useWorkState();
  const [counts, setCounts] = useState<OwnedCounts | null>(null);
  const [open, setOpen] = useState(false);
  const toggle = (opened: boolean) => {
    setOpen(opened);
    if (!opened) return;
    setCounts(null);
    excel.countOwned().then(setCounts, (error: unknown) => {
      setOpen(false);
      work.fail(error);
    });
  };
  const remove = async () => {
    const removed = await work.takingBack.removeEverything((taken) => listOf(taken, text));
    setOpen(false);
    if (removed) onRemoved();
  };
  const list = counts && listOf(counts, text);
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, change) => toggle(change.open)}>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say("remove.title")}</DialogTitle>
          <DialogContent>
            {list === null ? (
              <Spinner size="tiny" label={say("remove.counting")} labelPosition="after" />
            ) : list === "" ? (
              say("remove.nothing")
            ) : (
              <>
                <Text className={styles.what}>{say("remove.what", { list })}</Text>
                {say("remove.keeps")}
              </>
            )}
          </DialogContent>
          <DialogActions position="end" className={styles.actions}>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say(list === "" ? "problem.dismiss" : "remove.keep")}</Button>
            </DialogTrigger>
            {list !== "" && (
              <Button
                appearance="primary"
                className={styles.remove}
                disabledFocusable={list === null || busy !== null}
                onClick={() => void remove()}
              >
                {busy?.doing === "removing" ? say("remove.removing") : say("remove.confirm")}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
