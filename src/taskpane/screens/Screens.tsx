import { lazy, Suspense, useEffect } from "react";
import { useNavigation } from "../navigation/useNavigation";
import type { Place } from "../navigation/navigationState";
import { Screen } from "../parts/Screen";
import { useWorkState } from "../work/useWork";
import { usePaneRequests } from "./usePaneRequests";
import { PickScreen } from "./PickScreen";
import { PortfolioTab } from "./PortfolioTab";
import { SourceScreen } from "./SourceScreen";

// Read on the first screens; the others come when they are opened, so that the pane opens fast.
const ColumnScreen = lazy(() => import("./ColumnScreen").then(({ ColumnScreen: screen }) => ({ default: screen })));
const ImportScreen = lazy(() => import("./ImportScreen").then(({ ImportScreen: screen }) => ({ default: screen })));
const ResultScreen = lazy(() => import("./ResultScreen").then(({ ResultScreen: screen }) => ({ default: screen })));
const CatalogueScreen = lazy(() =>
  import("./CatalogueScreen").then(({ CatalogueScreen: screen }) => ({ default: screen })),
);
const AnalysisScreen = lazy(() =>
  import("./AnalysisScreen").then(({ AnalysisScreen: screen }) => ({ default: screen })),
);
const FormulaScreen = lazy(() => import("./FormulaScreen").then(({ FormulaScreen: screen }) => ({ default: screen })));
const CustomersScreen = lazy(() =>
  import("./CustomersScreen").then(({ CustomersScreen: screen }) => ({ default: screen })),
);
const SegmentScreen = lazy(() => import("./SegmentScreen").then(({ SegmentScreen: screen }) => ({ default: screen })));
const SettingsScreen = lazy(() =>
  import("./SettingsScreen").then(({ SettingsScreen: screen }) => ({ default: screen })),
);
const JournalScreen = lazy(() => import("./JournalScreen").then(({ JournalScreen: screen }) => ({ default: screen })));

function screenOf({ screen, about }: Place) {
  switch (screen) {
    case "portfolio":
      return <PortfolioTab />;
    case "source":
      return <SourceScreen />;
    case "pick":
      return <PickScreen />;
    case "column":
      return <ColumnScreen about={about} />;
    case "import":
      return <ImportScreen />;
    case "result":
      return <ResultScreen about={about} />;
    case "analyses":
      return <CatalogueScreen />;
    case "analysis":
      return <AnalysisScreen about={about} />;
    case "formula":
      return <FormulaScreen about={about} />;
    case "customers":
      return <CustomersScreen />;
    case "segment":
      return <SegmentScreen about={about} />;
    case "settings":
      return <SettingsScreen />;
    case "journal":
      return <JournalScreen />;
  }
}

const OnItsWay = () => <Screen view={null}>{null}</Screen>;

/** The screen of the current place. */
export function Screens() {
  const { place, back, depth } = useNavigation();
  const { orders, written } = useWorkState();
  usePaneRequests();
  // A screen about something that is gone (undone, read again) is left.
  const about = place.screen;
  const gone =
    (about === "result" && !written.some(({ analysis }) => analysis === place.about)) ||
    (!orders && ["source", "column", "import", "segment", "analysis", "formula"].includes(about));
  useEffect(() => {
    if (gone && depth > 1) back();
  }, [gone, depth, back]);
  return (
    <Suspense fallback={<OnItsWay />}>{gone ? <OnItsWay /> : <div key={place.id}>{screenOf(place)}</div>}</Suspense>
  );
}
