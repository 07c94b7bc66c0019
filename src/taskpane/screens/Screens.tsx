import { Suspense, useEffect } from "react";
import { PartBoundary } from "../loading/PartBoundary";
import { useNavigation } from "../navigation/useNavigation";
import type { Place } from "../navigation/navigationState";
import { Said } from "../parts/Said";
import { Screen } from "../parts/Screen";
import { useWork, useWorkState } from "../work/useWork";
import {
  AnalysisScreen,
  CatalogueScreen,
  ColumnScreen,
  CustomersScreen,
  FormulaScreen,
  GridScreen,
  ImportScreen,
  JoinScreen,
  JournalScreen,
  MergesScreen,
  PickScreen,
  QuestionScreen,
  ResultScreen,
  RuleScreen,
  RulesScreen,
  SegmentScreen,
  SettingsScreen,
  SourceScreen,
} from "./lazyScreens";
import { PortfolioTab } from "./PortfolioTab";
import { usePaneRequests } from "./usePaneRequests";

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
    case "question":
      return <QuestionScreen about={about} />;
    case "merges":
      return <MergesScreen />;
    case "join":
      return <JoinScreen />;
    case "result":
      return <ResultScreen about={about} />;
    case "analyses":
      return <CatalogueScreen />;
    case "analysis":
      return <AnalysisScreen about={about} />;
    case "rules":
      return <RulesScreen about={about} />;
    case "rule":
      return <RuleScreen about={about} />;
    case "grid":
      return <GridScreen about={about} />;
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
  const { orders, written, done } = useWorkState();
  const work = useWork();
  usePaneRequests();
  // What was said on top of a screen stays there.
  useEffect(() => work.forgetNotice, [work, place.id]);
  // A screen about something that is gone (undone, read again) is left.
  const about = place.screen;
  const gone =
    (about === "result" && !written.some(({ analysis }) => analysis === place.about)) ||
    (!orders &&
      ["source", "column", "question", "segment", "analysis", "rules", "rule", "grid", "formula"].includes(about)) ||
    (!orders?.imported && ["import", "merges", "join"].includes(about));
  useEffect(() => {
    if (gone && depth > 1) back();
  }, [gone, depth, back]);
  return (
    <>
      <PartBoundary key={place.id}>
        <Suspense fallback={<OnItsWay />}>{gone ? <OnItsWay /> : screenOf(place)}</Suspense>
      </PartBoundary>
      {/* Outside the screens: what was done is still said when its screen is left. */}
      <Said role="status">{done}</Said>
    </>
  );
}
