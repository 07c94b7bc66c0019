import { DataHistogramRegular, DataLineRegular, DataPieRegular, RulerRegular } from "@fluentui/react-icons";

/** The picture of an analysis in the catalogue. */
export function AnalysisIcon({ id }: { id: string }) {
  switch (id) {
    case "rfm":
      return <DataPieRegular />;
    case "abc":
      return <DataLineRegular />;
    case "pmg":
      return <RulerRegular />;
    default:
      return <DataHistogramRegular />;
  }
}
