import {
  ArrowRepeatAllRegular,
  ArrowTrendingRegular,
  DataHistogramRegular,
  DataLineRegular,
  DataPieRegular,
  DataTrendingRegular,
  GridKanbanRegular,
  GridRegular,
  MoneyHandRegular,
  PersonAddRegular,
  PersonHeartRegular,
  QuestionCircleRegular,
  ReceiptMoneyRegular,
  RulerRegular,
  SavingsRegular,
  ScalesRegular,
  ShieldCheckmarkRegular,
  TaskListSquareLtrRegular,
  TemperatureRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";

const icons: Readonly<Record<string, ComponentType>> = {
  rfm: DataPieRegular,
  abc: DataLineRegular,
  pmg: RulerRegular,
  crossedAbc: GridRegular,
  rules: TaskListSquareLtrRegular,
  celsius: TemperatureRegular,
  lifetimeValue: SavingsRegular,
  profitability: ReceiptMoneyRegular,
  acquisition: PersonAddRegular,
  forecast: DataTrendingRegular,
  retention: PersonHeartRegular,
  potential: ArrowTrendingRegular,
  recurring: ArrowRepeatAllRegular,
  why: QuestionCircleRegular,
  potentialGrid: GridKanbanRegular,
  weight: MoneyHandRegular,
  balance: ScalesRegular,
  stability: ShieldCheckmarkRegular,
};

/** The picture of an analysis in the catalogue. */
export function AnalysisIcon({ id }: { id: string }) {
  const Icon = icons[id] ?? DataHistogramRegular;
  return <Icon />;
}
