import type { Page } from "playwright-core"

/** Fills in the card that pays, on the page with the card form, and waits for the order. */
export async function payByCard(page: Page, number = "4242424242424242"): Promise<void> {
  const frame = page.frameLocator("#card iframe")
  await frame.locator("#number").fill(number)
  await frame.locator("#expiry").fill("12 / 34")
  await frame.locator("#cvc").fill("123")
  await page.click("#card-form button:enabled")
}
