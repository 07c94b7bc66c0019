const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const SizeBudgetPlugin = require("./build/SizeBudgetPlugin");
const sizeBudgets = require("./build/sizeBudgets");

/** Where the add-in is served from once installed by others; the development manifest points at localhost. */
const publicAddress = process.env.CLIENTELE_URL ?? "https://localhost:3000/";
const developmentAddress = "https://localhost:3000/";

const installedAt = (address, manifest) =>
  manifest
    .replaceAll(developmentAddress, address)
    .replaceAll(`<AppDomain>${new URL(developmentAddress).origin}<`, `<AppDomain>${new URL(address).origin}<`);

const swc = (syntax) => ({
  loader: "swc-loader",
  options: { jsc: { parser: { syntax, tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
});

/** The functions.json files are made from the catalogue, so that help texts cannot drift from the code. */
class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionMetadataPlugin", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { functionMetadata } = require("tsx/cjs/api").require(
            "./src/functions/functionMetadata.ts",
            __filename,
          );
          for (const [file, language] of [
            ["functions.json", "en"],
            ["functions.fr.json", "fr"],
          ])
            compilation.emitAsset(
              file,
              new webpack.sources.RawSource(JSON.stringify(functionMetadata(language), null, 2)),
            );
        },
      );
    });
  }
}

module.exports = (_env, { mode }) => ({
  entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/functions.ts" },
  output: {
    path: path.join(__dirname, "dist"),
    // The manifest names the functions script; only the page loads the rest.
    filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc("typescript") }] },
  // What several pieces need is apart only where that saves more than a request costs.
  optimization: {
    splitChunks: {
      chunks: "async",
      cacheGroups: {
        defaultVendors: false,
        default: {
          // An icon is a line of a file with thousands of them: its size here is not what is left of it.
          test: (module) => !/react-icons/.test(module.nameForCondition() ?? ""),
          minChunks: 2,
          minSize: 25_000,
          reuseExistingChunk: true,
        },
      },
    },
  },
  // The sizes are held by SizeBudgetPlugin, as they travel.
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.xlsx"] } },
        { from: "manifest.xml", transform: (text) => installedAt(publicAddress, text.toString()) },
      ],
    }),
    new FunctionMetadataPlugin(),
    ...(mode === "production" ? [new SizeBudgetPlugin(sizeBudgets)] : []),
  ],
  devServer: { port: 3000, server: "https", hot: false, headers: { "Access-Control-Allow-Origin": "*" } },
});
