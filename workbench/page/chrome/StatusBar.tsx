import type { Words } from "../words";

interface StatusBarProps {
  readonly words: Words;
  readonly busy: boolean;
  readonly unknownCalls: readonly string[];
}

export function StatusBar({ words, busy, unknownCalls }: StatusBarProps) {
  return (
    <footer className="status-bar">
      <span role="status">{busy ? words.working : words.ready}</span>
      {unknownCalls.length > 0 && (
        <details className="unknown">
          <summary>{words.unknownCalls(unknownCalls.length)}</summary>
          <ul>
            {unknownCalls.map((call) => (
              <li key={call}>{call}</li>
            ))}
          </ul>
        </details>
      )}
      <span className="disclaimer">{words.notExcel}</span>
    </footer>
  );
}
