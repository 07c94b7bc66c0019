/** @type {import("jest").Config} */
const shared = {
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(@fluentui|comlink)/)"],
  testEnvironment: "node",
};

module.exports = {
  // All cores: left to itself, jest keeps one of them free, which on two is half.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/longestFirst.js",
  projects: [
    {
      ...shared,
      displayName: "add-in",
      testMatch: ["<rootDir>/test/*.test.ts", "<rootDir>/test/!(workbench|e2e|excel)/**/*.test.{ts,tsx}"],
      setupFiles: [],
    },
    {
      ...shared,
      displayName: "local Excel",
      testMatch: ["<rootDir>/test/{workbench,excel}/**/*.test.{ts,tsx}"],
      globalSetup: "<rootDir>/test/buildLocalExcel.js",
    },
    {
      ...shared,
      displayName: "end to end",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/globalSetup.js",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.js",
    },
  ],
};
