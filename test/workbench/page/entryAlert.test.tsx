/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { EntryAlert } from "../../../workbench/page/entries/EntryAlert";
import { words } from "../../../workbench/page/words";

// jsdom knows dialogs, but not how to show one.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const alert = { showAlert: true, style: "Stop", title: "Share", message: "Enter a number between 0% and 100%." };

describe("the alert of a cell that does not accept what was typed", () => {
  it("says the words of the rule, and goes when there is nothing to say", () => {
    const { rerender } = render(<EntryAlert words={words.en} alert={alert} onClose={() => undefined} />);
    expect(screen.getByRole("dialog", { name: "Share" })).toHaveTextContent("Enter a number between 0% and 100%.");
    rerender(<EntryAlert words={words.en} alert={null} onClose={() => undefined} />);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("has words of its own for a rule that says nothing", () => {
    render(<EntryAlert words={words.fr} alert={{ ...alert, title: "", message: "" }} onClose={() => undefined} />);
    expect(screen.getByRole("dialog", { name: "Excel local" })).toHaveTextContent(
      "Cette cellule n’accepte pas cette valeur.",
    );
  });
});
