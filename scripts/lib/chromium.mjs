// A browser for the journeys: one found on the machine, else the one an npm package brings.
import fs from "node:fs"
import { chineseFonts } from "./chinese-fonts.mjs"
import { inRoot } from "./paths.mjs"

const ON_THE_MACHINE = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

// A browser likes to call home: no test may need (or tell) anybody out there.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-default-apps",
  "--no-first-run",
  "--no-pings",
  "--metrics-recording-only",
  "--no-proxy-server",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

// Containers: no user namespaces, a small /dev/shm, no graphics card.
const CONFINED = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
]

/** A real phone's name: our pages treat a browser that says "Headless" as a robot. */
export const PHONE =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36"

/** The same browser at a desk. */
export const DESK =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36"

/** Starts a headless browser that shows Chinese and talks to this machine only (playwright-core's `Browser`). */
export async function launchBrowser() {
  const { chromium } = await import("playwright-core")
  const executablePath = await browserPath()
  const env = { ...process.env, ...chineseFonts() }
  return chromium.launch({ headless: true, executablePath, env, args: [...CONFINED, ...QUIET] })
}

/** The browser's program. */
export async function browserPath() {
  const found = process.env.CHROMIUM ?? ON_THE_MACHINE.find((file) => fs.existsSync(file))
  return found ?? unpacked()
}

// The package unpacks itself into the temporary folder it reads while it is imported.
async function unpacked() {
  const folder = inRoot(".cache/chromium")
  fs.mkdirSync(folder, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: packaged } = await import("@sparticuz/chromium")
    return await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
