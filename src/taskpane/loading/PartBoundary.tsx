import { Button } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { Component, type ReactNode } from "react";
import { Problem } from "../../portfolio/problem";
import { useArrival, useNavigation } from "../navigation/useNavigation";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { useServices } from "../services";
import { useWords } from "../words/useWords";
import { Later } from "./Later";

const forgetFailures = (): void => Later.all.forEach((later) => later.forgetFailure());

/** Says that a part of the pane could not be loaded, and tries again; any other error goes on to the boundary around it. */
export class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** Somebody who comes back to the screen meets a new try too. */
  override componentWillUnmount() {
    forgetFailures();
  }

  private readonly tryAgain = (): void => {
    forgetFailures();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof Problem && error.code === "notLoaded") return <NotLoaded onTryAgain={this.tryAgain} />;
    throw error;
  }
}

function NotLoaded({ onTryAgain }: { onTryAgain(): void }) {
  const { say } = useWords();
  const { environment } = useServices();
  const { tab, depth, back, home } = useNavigation();
  useArrival("notLoaded");
  return (
    <Page>
      <EmptyState first icon={<PlugDisconnectedRegular />} title={say("load.title")} text={say("load.text")}>
        <Button appearance="primary" onClick={onTryAgain}>
          {say("problem.retry")}
        </Button>
        {(depth > 1 || tab !== "portfolio") && <Button onClick={depth > 1 ? back : home}>{say("app.back")}</Button>}
        <Button onClick={() => environment.reload()}>{say("crash.reload")}</Button>
      </EmptyState>
    </Page>
  );
}
