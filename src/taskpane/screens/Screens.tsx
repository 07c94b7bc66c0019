import { Suspense, useEffect } from "react";
import { useNavigation } from "../navigation/useNavigation";
import type { Place } from "../navigation/navigationState";
import { lazyPart } from "../parts/lazyPart";
import { Said } from "../parts/Said";
import { Screen } from "../parts/Screen";
import { useWork, useWorkState } from "../work/useWork";
import { usePaneRequests } from "./usePaneRequests";
import { PickScreen } from "./PickScreen";
import { PortfolioTab } from "./PortfolioTab";

const SourceScreen = lazyPart("SourceScreen", () => import("./SourceScreen"));
const ColumnScreen = lazyPart("ColumnScreen", () => import("./ColumnScreen"));
const ImportScreen = lazyPart("ImportScreen", () => import("./ImportScreen"));
const QuestionScreen = lazyPart("QuestionScreen", () => import("./QuestionScreen"));
const MergesScreen = lazyPart("MergesScreen", () => import("./MergesScreen"));
const JoinScreen = lazyPart("JoinScreen", () => import("./JoinScreen"));
const ResultScreen = lazyPart("ResultScreen", () => import("./ResultScreen"));
const CatalogueScreen = lazyPart("CatalogueScreen", () => import("./CatalogueScreen"));
const AnalysisScreen = lazyPart("AnalysisScreen", () => import("./AnalysisScreen"));
const RulesScreen = lazyPart("RulesScreen", () => import("./RulesScreen"));
const RuleScreen = lazyPart("RuleScreen", () => import("./RuleScreen"));
const GridScreen = lazyPart("GridScreen", () => import("./GridScreen"));
const FormulaScreen = lazyPart("FormulaScreen", () => import("./FormulaScreen"));
const CustomersScreen = lazyPart("CustomersScreen", () => import("./CustomersScreen"));
const SegmentScreen = lazyPart("SegmentScreen", () => import("./SegmentScreen"));
const SettingsScreen = lazyPart("SettingsScreen", () => import("./SettingsScreen"));
const JournalScreen = lazyPart("JournalScreen", () => import("./JournalScreen"));

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
      <Suspense fallback={<OnItsWay />}>{gone ? <OnItsWay /> : <div key={place.id}>{screenOf(place)}</div>}</Suspense>
      {/* Outside the screens: what was done is still said when its screen is left. */}
      <Said role="status">{done}</Said>
    </>
  );
}
