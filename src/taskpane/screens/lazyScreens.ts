import { lazyPart } from "../loading/lazyPart";

// Every screen but the first one, in the order they are likely to be needed. Those that are used together come together.

export const ReadingScreen = lazyPart(
  "ReadingScreen",
  () => import(/* webpackChunkName: "orders" */ "./ReadingScreen"),
);
export const SourceScreen = lazyPart("SourceScreen", () => import(/* webpackChunkName: "orders" */ "./SourceScreen"));
export const PickScreen = lazyPart("PickScreen", () => import(/* webpackChunkName: "orders" */ "./PickScreen"));
export const ResultScreen = lazyPart("ResultScreen", () => import(/* webpackChunkName: "results" */ "./ResultScreen"));
export const HomeScreen = lazyPart("HomeScreen", () => import(/* webpackChunkName: "results" */ "./HomeScreen"));
export const CustomersScreen = lazyPart(
  "CustomersScreen",
  () => import(/* webpackChunkName: "results" */ "./CustomersScreen"),
);
export const SegmentScreen = lazyPart(
  "SegmentScreen",
  () => import(/* webpackChunkName: "results" */ "./SegmentScreen"),
);
export const CatalogueScreen = lazyPart(
  "CatalogueScreen",
  () => import(/* webpackChunkName: "analysis" */ "./CatalogueScreen"),
);
export const AnalysisScreen = lazyPart(
  "AnalysisScreen",
  () => import(/* webpackChunkName: "analysis" */ "./AnalysisScreen"),
);
export const FormulaScreen = lazyPart(
  "FormulaScreen",
  () => import(/* webpackChunkName: "analysis" */ "./FormulaScreen"),
);
export const ColumnScreen = lazyPart("ColumnScreen", () => import(/* webpackChunkName: "details" */ "./ColumnScreen"));
export const QuestionScreen = lazyPart(
  "QuestionScreen",
  () => import(/* webpackChunkName: "details" */ "./QuestionScreen"),
);
export const ImportScreen = lazyPart("ImportScreen", () => import(/* webpackChunkName: "details" */ "./ImportScreen"));
export const MergesScreen = lazyPart("MergesScreen", () => import(/* webpackChunkName: "details" */ "./MergesScreen"));
export const JoinScreen = lazyPart("JoinScreen", () => import(/* webpackChunkName: "details" */ "./JoinScreen"));
export const RulesScreen = lazyPart("RulesScreen", () => import(/* webpackChunkName: "rules" */ "./RulesScreen"));
export const RuleScreen = lazyPart("RuleScreen", () => import(/* webpackChunkName: "rules" */ "./RuleScreen"));
export const GridScreen = lazyPart("GridScreen", () => import(/* webpackChunkName: "rules" */ "./GridScreen"));
export const SettingsScreen = lazyPart(
  "SettingsScreen",
  () => import(/* webpackChunkName: "settings" */ "./SettingsScreen"),
);
export const JournalScreen = lazyPart(
  "JournalScreen",
  () => import(/* webpackChunkName: "settings" */ "./JournalScreen"),
);
