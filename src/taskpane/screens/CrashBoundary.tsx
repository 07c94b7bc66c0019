import { Button } from "@fluentui/react-components";
import { DocumentErrorRegular } from "@fluentui/react-icons";
import { Component, useState, type ErrorInfo, type ReactNode } from "react";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { Said } from "../parts/Said";
import type { PaneEnvironment } from "../services";
import { useWords } from "../words/useWords";

interface CrashBoundaryProps {
  readonly environment: PaneEnvironment;
  /** Whether a sheet is being written: only then is the workbook's state uncertain. */
  isWriting(): boolean;
  readonly children: ReactNode;
}

/** Any error of the screens lands here: the pane is never blank. */
export class CrashBoundary extends Component<CrashBoundaryProps, { error: Error | null; stack: string }> {
  override state = { error: null as Error | null, stack: "" };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo) {
    this.setState({ stack: componentStack ?? "" });
  }

  override render() {
    const { error, stack } = this.state;
    const { environment, isWriting, children } = this.props;
    return error ? <Crash error={error} stack={stack} environment={environment} wasWriting={isWriting()} /> : children;
  }
}

function Crash({
  error,
  stack,
  environment,
  wasWriting,
}: {
  error: Error;
  stack: string;
  environment: PaneEnvironment;
  wasWriting: boolean;
}) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const details = [
    `Clientele ${environment.version}`,
    environment.now(),
    `${error.name}: ${error.message}`,
    error.stack ?? "",
    stack,
  ].join("\n");
  return (
    <Page>
      <EmptyState
        first
        icon={<DocumentErrorRegular />}
        title={say("crash.title")}
        text={say(wasWriting ? "crash.textWriting" : "crash.text")}
      >
        <Button appearance="primary" onClick={() => environment.reload()}>
          {say("crash.reload")}
        </Button>
        <Button
          onClick={() =>
            void environment.copyText(details).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? say("crash.copied") : say("crash.details")}
        </Button>
      </EmptyState>
      <Said role="status">{copied ? say("crash.copied") : ""}</Said>
    </Page>
  );
}
