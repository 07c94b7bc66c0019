/**
 * Runs something as a task of its own, once the page has had its turn. A message takes no time, where the timers of nested
 * tasks wait 4 ms each.
 */
export function afterThePage(run: () => void): void {
  if (typeof MessageChannel === "undefined") {
    setTimeout(run);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
