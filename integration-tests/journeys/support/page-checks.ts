import AxeBuilder from "@axe-core/playwright"
import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"

const PICTURES = path.join(__dirname, "../../../test-results/pages")

/** Requests that leave this machine; our own pages make none. */
export function watchOutside(page: Page): string[] {
  const outside: string[] = []
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname))
      outside.push(request.url())
  })
  return outside
}

/** WCAG A and AA rules a page breaks, each with the elements concerned; empty when it may be shown to anybody. */
export async function accessibilityFaults(shown: Page): Promise<string[]> {
  const page = await withScripts(shown)
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`
  )
}

// The checker is a script itself: a visitor without JavaScript is looked at through the same visitor with it.
async function withScripts(page: Page): Promise<Page> {
  const runs = await Promise.race([
    page.evaluate("new Promise((done) => setTimeout(() => done(true)))").catch(() => false),
    new Promise((resolve) => setTimeout(() => resolve(false), 1_000)),
  ])
  if (runs) return page
  const context = await page
    .context()
    .browser()!
    .newContext({
      storageState: await page.context().storageState(),
      viewport: page.viewportSize(),
    })
  const twin = await context.newPage()
  await twin.goto(page.url())
  return twin
}

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true })
}
