import type { Browser, Page } from "playwright-core"
import { atDesk, onPhone } from "./browser"
import { latestCode, type Stack } from "./stack"

/** A villager or an accountant signs in with the code that the SMS inbox shows. */
export async function signInByPhone(
  page: Page,
  stack: Stack,
  area: "sell" | "invoices",
  phone: string
) {
  await page.goto(`${stack.urls.web}/${area}/sign-in`)
  await page.fill("[name=phone]", phone)
  await page.click("button[value=phone]")
  await page.waitForSelector("[name=code]")
  await page.fill("[name=code]", await latestCode(stack, phone))
  await page.click("button[value=code]")
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
}

/** The operator, signed in to the Medusa admin over plain http. */
export async function operatorAtDesk(browser: Browser, stack: Stack): Promise<Page> {
  const page = await (await atDesk(browser)).newPage()
  await page.goto(`${stack.urls.backend}/app/login`)
  await page.fill("[name=email]", stack.operator.email)
  await page.fill("[name=password]", stack.operator.password)
  await page.click("button[type=submit]")
  await page.waitForURL(/\/app\/(?!login)/)
  return page
}

/** A guest on a phone; without JavaScript when the story is about that. */
export const guestOnPhone = async (browser: Browser, javaScript = true): Promise<Page> =>
  (await onPhone(browser, { javaScript })).newPage()

/** Fills a form by the names of its fields. */
export async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value)
}
