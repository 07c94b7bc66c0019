import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { NavigationContext, useNavigationState } from "./navigation/useNavigation";
import { Screens } from "./screens/Screens";
import { CrashBoundary } from "./screens/CrashBoundary";
import { ServicesProvider, type PaneServices } from "./services";
import { themes } from "./theme/themes";
import { ModeContext, useMode } from "./theme/useMode";
import { useWork, WorkContext } from "./work/useWork";
import { Work } from "./work/Work";
import { LanguageChoiceContext, languageOf, useChosenLanguage } from "./words/useLanguageChoice";
import { LanguageContext } from "./words/useWords";

/** The task pane around its services. */
export function App({ services }: { services: PaneServices }) {
  const { environment } = services;
  const [work] = useState(() => new Work(services, languageOf(environment.displayLanguage)));
  const mode = useMode(environment.officeBackground);
  const language = useChosenLanguage(services, work);
  const isWriting = () =>
    ["writing", "labels", "stopping", "removing", "undoing"].includes(work.snapshot().busy?.doing ?? "");
  return (
    <FluentProvider theme={themes[mode]}>
      <ModeContext value={mode}>
        <LanguageContext value={language.language}>
          <LanguageChoiceContext value={language}>
            <CrashBoundary environment={environment} isWriting={isWriting}>
              <ServicesProvider value={services}>
                <WorkContext value={work}>
                  <Pane />
                </WorkContext>
              </ServicesProvider>
            </CrashBoundary>
          </LanguageChoiceContext>
        </LanguageContext>
      </ModeContext>
    </FluentProvider>
  );
}

function Pane() {
  const work = useWork();
  const navigation = useNavigationState();
  useEffect(() => work.writing.watchUndo(), [work]);
  return (
    <NavigationContext value={navigation}>
      <Screens />
    </NavigationContext>
  );
}
