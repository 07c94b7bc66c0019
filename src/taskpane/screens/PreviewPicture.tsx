import { makeStyles } from "@fluentui/react-components";
import type { Preview } from "../../analyses/analysis";
import { PreviewChart } from "../charts/PreviewChart";
import { KeyFigures } from "../parts/KeyFigures";

const useStyles = makeStyles({ figures: { marginBottom: "16px" } });

/** Key figures and chart, of a preview or of a result. */
export function PreviewPicture({ preview: { figures = [], chart } }: { preview: Pick<Preview, "figures" | "chart"> }) {
  const styles = useStyles();
  return (
    <>
      {figures.length > 0 && (
        <div className={styles.figures}>
          <KeyFigures figures={figures.map(({ label, text }) => ({ label, value: text }))} />
        </div>
      )}
      <PreviewChart chart={chart} />
    </>
  );
}
