import type { Preview } from "../../analyses/analysis";
import { ClassBars } from "./ClassBars";
import { CumulativeCurve } from "./CumulativeCurve";
import { MatrixGrid } from "./MatrixGrid";
import { PairedColumns } from "./PairedColumns";
import { SignedBars } from "./SignedBars";

/** The small chart of a preview or of a result. */
export function PreviewChart({ chart }: { chart: Preview["chart"] }) {
  switch (chart.kind) {
    case "classes":
      return <ClassBars classes={chart.classes} />;
    case "curve":
      return <CumulativeCurve curve={chart} />;
    case "matrix":
      return <MatrixGrid matrix={chart} />;
    case "bars":
      return <SignedBars chart={chart} />;
    case "pairs":
      return <PairedColumns chart={chart} />;
  }
}
