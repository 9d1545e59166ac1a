// Makes docs/pull-request.webp anew: the comment that `signalbox review` writes of the demo's pull request, as GitHub's CSS shows it, in a
// real Chromium. The three packages are for this picture alone, so they lie elsewhere:
//   npm install --prefix /tmp/picture playwright-core github-markdown-css marked
//   npm run build && node tools/comment-picture.mjs /tmp/picture
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const need = createRequire(path.join(path.resolve(process.argv[2] ?? "."), "package.json"));
const { chromium } = need("playwright-core");
const { marked } = need("marked");
const css = readFileSync(need.resolve("github-markdown-css/github-markdown-light.css"), "utf8");

const dir = mkdtempSync(path.join(tmpdir(), "picture-"));
try {
  for (const side of ["main", "branch"])
    cpSync(path.join(root, "routes"), path.join(dir, side, "routes"), { recursive: true });
  for (const { file, from, to } of JSON.parse(readFileSync(path.join(root, "tools/demo/pull-request.json"), "utf8"))) {
    const edited = path.join(dir, "branch", file);
    writeFileSync(edited, readFileSync(edited, "utf8").replace(from, to));
  }
  const review = [path.join(root, "dist/bin/signalbox.js"), "review", "branch", "--base", "main", "--out", "review"];
  const { status, stdout, stderr } = spawnSync(process.execPath, review, { cwd: dir, encoding: "utf8" });
  if (status !== 1) throw new Error(`the review ended with ${status}: ${stdout}${stderr}`);
  const comment = marked.parse(readFileSync(path.join(dir, "review/comment.md"), "utf8"), { gfm: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.25 });
  await page.setContent(`<style>${css} body { margin: 0; padding: 12px; background: #fff }
    article { border: 1px solid #d1d9e0; border-radius: 6px; font-size: 14px !important } article > div { padding: 12px 16px }
    header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }</style>
    <article class="markdown-body"><header><b style="color: #1f2328">github-actions</b> bot commented</header><div>${comment}</div></article>`);
  const png = await page.locator("article").screenshot();
  // The browser knows WebP, a third of the size.
  const webp = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d").drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.6).split(",")[1];
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  writeFileSync(path.join(root, "docs/pull-request.webp"), Buffer.from(webp, "base64"));
  await browser.close();
} finally {
  rmSync(dir, { recursive: true, force: true });
}
