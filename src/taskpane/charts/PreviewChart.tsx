import type { Preview } from "../../analyses/analysis";
import { ClassBars } from "./ClassBars";
import { CumulativeCurve } from "./CumulativeCurve";

/** The small chart of a preview or of a result. */
export function PreviewChart({ chart }: { chart: Preview["chart"] }) {
  switch (chart.kind) {
    case "classes":
      return <ClassBars classes={chart.classes} />;
    case "curve":
      return <CumulativeCurve curve={chart} />;
    case "matrix":
    case "bars":
      return null;
  }
}
