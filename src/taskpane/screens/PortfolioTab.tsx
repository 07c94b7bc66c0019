import { useDeferredValue } from "react";
import { useWorkState } from "../work/useWork";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { HomeScreen, PickScreen, ReadingScreen, SourceScreen } from "./lazyScreens";
import { WelcomeScreen } from "./WelcomeScreen";

/** The first tab: welcome, reading, what was read, then the portfolio itself. */
export function PortfolioTab() {
  const { busy, orders, written, failure } = useWorkState();
  const built = written.some(
    ({ analysis, location }) => analysis === portfolioAnalysis && location === orders?.location,
  );
  // A portfolio just built is shown as a result first: what comes behind that need not be there before it.
  const showsBuilt = useDeferredValue(built);
  if (busy && ["inserting", "reading", "recognising"].includes(busy.doing)) return <ReadingScreen busy={busy} />;
  if (!orders) return failure || written.length > 0 ? <PickScreen /> : <WelcomeScreen />;
  return orders.imported && showsBuilt ? <HomeScreen orders={orders} imported={orders.imported} /> : <SourceScreen />;
}
