import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { inRoot } from "./paths.mjs"

/**
 * The environment in which a browser finds Chinese letters: none when the system has them, else a fontconfig file
 * that adds those of an npm package. Without them Chinese pages are rendered blank, and a test would not notice.
 */
export function chineseFonts() {
  const listed = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" })
  if (process.platform !== "linux" || listed.stdout?.trim()) return {}
  const fonts = inRoot("node_modules/@embedpdf/fonts-sc/fonts")
  const folder = inRoot(".cache/fonts")
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, "fonts.conf")
  fs.writeFileSync(file, configuration(fonts, folder))
  return { FONTCONFIG_FILE: file }
}

const configuration = (fonts, cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${["sans-serif", "serif", "monospace"].map(prefer).join("\n  ")}
</fontconfig>
`

const prefer = (family) =>
  `<alias><family>${family}</family><default><family>Noto Sans Hans</family></default></alias>`
