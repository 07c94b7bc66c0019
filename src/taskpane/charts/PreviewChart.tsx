import type { Preview } from "../../analyses/analysis";
import { ClassBars } from "./ClassBars";
import { CumulativeCurve } from "./CumulativeCurve";

/** The small chart of a preview or of a result. */
export function PreviewChart({ chart }: { chart: Preview["chart"] }) {
  return chart.kind === "classes" ? <ClassBars classes={chart.classes} /> : <CumulativeCurve curve={chart} />;
}
