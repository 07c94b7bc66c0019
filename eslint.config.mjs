import js from "@eslint/js";
import tsPlugin from "@typescript-eslint/eslint-plugin";
import tsParser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";

/** Layers of the house, lowest first; each may import the ones it lists and itself, nothing else. */
const layers = {
  "src/portfolio": [],
  "src/page": [],
  "src/i18n": ["src/portfolio"],
  "src/report": ["src/portfolio"],
  "src/analyses": ["src/portfolio", "src/report", "src/i18n"],
  "src/worker": ["src/portfolio", "src/report", "src/analyses", "src/i18n"],
  "src/excel": ["src/portfolio", "src/report", "src/page"],
  "src/functions": ["src/portfolio", "src/i18n", "src/page"],
  "src/commands": ["src/portfolio", "src/excel", "src/i18n"],
  "src/taskpane": [
    "src/portfolio",
    "src/report",
    "src/analyses",
    "src/worker",
    "src/excel",
    "src/functions",
    "src/commands",
    "src/i18n",
  ],
  "workbench/host": [],
  "workbench/files": ["workbench/host"],
  "workbench/page": ["workbench/host", "workbench/files"],
};
const everyLayer = [...Object.keys(layers), "workbench/serve", "workbench/cli", "workbench/sample", "test", "bench"];
const oneWayImports = Object.entries(layers).map(([target, allowed]) => ({
  target: `./${target}`,
  from: everyLayer.filter((layer) => layer !== target && !allowed.includes(layer)).map((layer) => `./${layer}`),
  message: `${target} may import only ${["itself", ...allowed].join(", ")}.`,
}));

export default [
  { ignores: ["dist/", "workbench/dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parser: tsParser,
      parserOptions: { ecmaVersion: 2023, sourceType: "module", ecmaFeatures: { jsx: true } },
      globals: { ...globals.browser, ...globals.node },
    },
    plugins: { "@typescript-eslint": tsPlugin, "import-x": importX, "react-hooks": reactHooks },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } },
    },
    rules: {
      ...tsPlugin.configs.recommended.rules,
      "no-undef": "off",
      "no-unused-vars": "off",
      "no-redeclare": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: oneWayImports }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 420, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/functions/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/portfolio/**/*.ts", "src/report/**/*.ts", "src/analyses/**/*.ts", "src/i18n/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension", "window", "document", "fetch"],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "max-lines": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { ecmaVersion: 2023, globals: { ...globals.node, ...globals.jest } },
  },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },
];
