import { Button, FluentProvider } from "@fluentui/react-components";
import { PlugDisconnectedRegular, TableRegular } from "@fluentui/react-icons";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { themes } from "../theme/themes";
import { useMode } from "../theme/useMode";
import { languageOf } from "../words/useLanguageChoice";
import { paneText } from "../words/useWords";

/** The pane without Excel: it is open in a plain browser, or Microsoft's library did not load. */
export function NoExcelPage({
  libraryMissing,
  browserLanguage,
  onReload,
}: {
  libraryMissing: boolean;
  browserLanguage: string;
  onReload(): void;
}) {
  const { say } = paneText(languageOf(browserLanguage));
  return (
    <FluentProvider theme={themes[useMode(null)]}>
      <Page>
        {libraryMissing ? (
          <EmptyState
            first
            icon={<PlugDisconnectedRegular />}
            title={say("noExcel.library")}
            text={say("noExcel.libraryText")}
          >
            <Button appearance="primary" onClick={onReload}>
              {say("crash.reload")}
            </Button>
          </EmptyState>
        ) : (
          <EmptyState first icon={<TableRegular />} title={say("noExcel.title")} text={say("noExcel.text")} />
        )}
      </Page>
    </FluentProvider>
  );
}
