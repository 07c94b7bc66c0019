import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

// Rasterises the drawings in assets/: `npx tsx workbench/icons/makeIcons.ts`. The PNG files are committed, so only a new
// drawing needs a browser. A size whose pixels do not fall on the grid of `name.svg` has a drawing of its own, `name-size.svg`.

const assets = fileURLToPath(new URL("../../assets", import.meta.url));
const icons: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  pane: [16, 32, 80],
  segment: [16, 32, 80],
  sample: [16, 32, 80],
  undo: [16, 32, 80],
  value: [16, 32, 80],
  follow: [16, 32, 80],
  balance: [16, 32, 80],
  freeze: [16, 32, 80],
};

const executablePath =
  process.env.CHROMIUM ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "google-chrome", "chrome", "msedge"].map((name) => join(folder, name)))
    .find(existsSync);

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    const drawing = [`${name}-${size}.svg`, `${name}.svg`].map((file) => join(assets, file)).find(existsSync)!;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(drawing, "utf8")}`,
    );
    await writeFile(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
