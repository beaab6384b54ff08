import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import { atDesk, launchBrowser, onPhone } from "./support/browser"
import { accessibilityFaults, picture, watchOutside } from "./support/page-checks"
import { operatorAtDesk, signInByPhone } from "./support/people"
import { theStack } from "./support/stack"
import { watchFaults } from "./support/watch-faults"

jest.setTimeout(240_000)

const root = path.join(__dirname, "../..")
const OUR_ADMINS = [
  "src/admin/routes",
  ...readdirSync(path.join(root, "plugins")).map((name) => `plugins/${name}/src/admin/routes`),
]

/** Every page of ours that the admin's menu leads to, read from the folders so that none is forgotten. */
const ADMIN_PAGES = OUR_ADMINS.map((folder) => path.join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "page.tsx")))
  )

const SELLER_PAGES = [
  ...["", "/listings", "/new", "/orders", "/earnings", "/facts"],
  ...["/members", "/members/invite", "/mandates", "/audit", "/imports"],
]
const SHOP_PAGES = ["/", "/market", "/calendar", "/places", "/about", "/account/lost-phone"]

/** Pages that no other journey stops at are opened here, as people with little on their minds open them. */
describe("every page", () => {
  const stack = theStack()
  const { web, backend } = stack.urls
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  const settled = async (page: Page, url: string) => {
    await page.goto(url)
    await page.locator("h1, h2").first().waitFor()
    await page.waitForLoadState("networkidle")
  }

  it("of ours in the admin opens without a fault", async () => {
    const page = await operatorAtDesk(browser, stack)
    const faults = watchFaults(page)
    for (const name of ADMIN_PAGES) {
      await settled(page, `${backend}/app/${name}`)
      await picture(page, `admin-page-${name}`)
      expect([name, await page.locator("main h1, main h2").count()]).not.toEqual([name, 0])
    }
    expect(faults).toEqual([])
  })

  it("of a seller fits a phone and a desk, and everybody", async () => {
    const onDesk = await (await atDesk(browser)).newPage()
    await signInByPhone(onDesk, stack, "sell", "19900000005")
    await onDesk.waitForURL(/sell\/sel_/)
    const home = new URL(onDesk.url()).pathname.split("/").slice(0, 3).join("/")
    const inHand = await (await onPhone(browser)).newPage()
    await inHand.context().addCookies(await onDesk.context().cookies())
    for (const [page, width] of [
      [onDesk, "desk"],
      [inHand, "phone"],
    ] as const) {
      const faults = watchFaults(page)
      const outside = watchOutside(page)
      for (const rest of SELLER_PAGES)
        await looksRight(page, home + rest, `sell-${width}${rest.replaceAll("/", "-")}`)
      expect([faults, outside]).toEqual([[], []])
    }
  })

  it("of the shop fits a desk, and everybody", async () => {
    const page = await (await atDesk(browser)).newPage()
    const faults = watchFaults(page)
    for (const at of SHOP_PAGES)
      await looksRight(page, at, `shop-desk${at.replaceAll("/", "-").replace(/-$/, "-home")}`)
    expect(faults).toEqual([])
  })

  const looksRight = async (page: Page, at: string, name: string) => {
    await settled(page, web + at)
    await picture(page, name)
    const wider = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    expect([at, wider, await accessibilityFaults(page)]).toEqual([at, 0, []])
  }
})
