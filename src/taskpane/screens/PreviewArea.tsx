import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  Text,
} from "@fluentui/react-components";
import type { Preview } from "../../analyses/analysis";
import { describeProblem } from "../../i18n/describeProblem";
import { Said } from "../parts/Said";
import { useTextStyles } from "../parts/useTextStyles";
import type { LivePreview } from "../work/usePreview";
import { useWords } from "../words/useWords";
import { PreviewPicture } from "./PreviewPicture";
import { PreviewTables } from "./PreviewTables";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: "10px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  skeleton: { display: "flex", flexDirection: "column", gap: "12px" },
  error: { marginBottom: "10px" },
  title: { display: "block" },
  computing: { marginBottom: "8px" },
  // Figures of other options than those at hand.
  outdated: { opacity: 0.5 },
  // The height of five classes: the options do not move when the preview arrives.
  preview: { minHeight: "170px" },
});

/** A preview as it comes: the last one that was possible, and why the options at hand are not. */
export function PreviewArea({ shown: { preview, error, waiting } }: { shown: LivePreview }) {
  const styles = useStyles();
  const { language, say } = useWords();
  return (
    <>
      {error !== null && <PreviewProblem {...describeProblem(language, error)} />}
      <div className={preview || error === null ? styles.preview : undefined}>
        {preview && waiting && <ProgressBar aria-label={say("analysis.computing")} className={styles.computing} />}
        {preview ? (
          <div aria-busy={waiting} className={waiting ? styles.outdated : undefined}>
            <PreviewContent preview={preview} />
          </div>
        ) : (
          waiting && <PreviewSkeleton />
        )}
      </div>
    </>
  );
}

function PreviewProblem({ what, why, next }: ReturnType<typeof describeProblem>) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.error}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
        {[why, next].filter(Boolean).join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

function PreviewContent({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <PreviewPicture preview={preview} />
      {preview.notes.length > 0 && (
        <ul className={styles.notes}>
          {preview.notes.map((note) => (
            <li key={note}>
              <Text size={200} className={texts.quiet}>
                {note}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <PreviewTables tables={preview.tables} />
      <Said>
        <span aria-live="polite">{preview.finding}</span>
      </Said>
    </>
  );
}

function PreviewSkeleton() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton aria-label={say("analysis.computing")} className={styles.skeleton}>
      {[1, 2, 3, 4, 5].map((line) => (
        <SkeletonItem key={line} size={24} />
      ))}
    </Skeleton>
  );
}
