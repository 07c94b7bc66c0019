/** What may be loaded at first, in kB gzipped. The README shows these figures. */
module.exports = [
  { title: "Pane, up to its first screen", entry: "taskpane", page: "taskpane.html", budget: 150 },
  { title: "Script of the custom functions, for an Excel that runs them apart", entry: "functions", budget: 65 },
  { title: "Worker, up to its first answer", entry: "worker", budget: 70 },
];
