import type { Browser, BrowserContext } from "playwright-core"

/** Starts the browser of the journeys. */
export async function launchBrowser(): Promise<Browser> {
  const chromium = await import("../../../scripts/lib/chromium.mjs")
  return chromium.launchBrowser()
}

/** A visitor on a phone, 390 × 844, in Chinese. `javaScript: false` shows what works without. */
export async function onPhone(
  browser: Browser,
  { javaScript = true } = {}
): Promise<BrowserContext> {
  const { PHONE } = await import("../../../scripts/lib/chromium.mjs")
  return patient(
    await browser.newContext({
      viewport: { width: 390, height: 844 },
      userAgent: PHONE,
      locale: "zh-CN",
      javaScriptEnabled: javaScript,
      hasTouch: true,
      isMobile: true,
    })
  )
}

/** A visitor at a desk, 1280 × 900. */
export async function atDesk(browser: Browser, locale = "zh-CN"): Promise<BrowserContext> {
  const { DESK } = await import("../../../scripts/lib/chromium.mjs")
  return patient(
    await browser.newContext({ viewport: { width: 1280, height: 900 }, userAgent: DESK, locale })
  )
}

// A page that does not come within this time is broken, not slow.
function patient(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(20_000)
  return context
}
