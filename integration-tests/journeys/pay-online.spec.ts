import type { Browser, Page } from "playwright-core"
import { launchBrowser } from "./support/browser"
import { handlesOfThreeSellers, rows } from "./support/market-rows"
import { accessibilityFaults, picture, watchOutside } from "./support/page-checks"
import { eventually } from "./support/eventually"
import { fill, guestOnPhone } from "./support/people"
import { theStack } from "./support/stack"

jest.setTimeout(240_000)

/** Paying at once: by phone app without any script, and by card. */
describe("paying online", () => {
  const stack = theStack()
  const { web } = stack.urls
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  const check = async (page: Page, name: string) => {
    await picture(page, name)
    expect(await accessibilityFaults(page)).toEqual([])
  }

  /** Fills a basket and goes as far as the payment. */
  const upToPaying = async (page: Page, way: string) => {
    for (const handle of (await handlesOfThreeSellers(stack)).slice(0, 2)) {
      await page.goto(`${web}/p/${handle}`)
      await page.click("form.add button")
      await page.waitForLoadState("networkidle")
    }
    await page.goto(`${web}/checkout`)
    await fill(page, { name: "陈敏", phone: "13880001234", city: "成都市", district: "武侯区" })
    await fill(page, { address: "一环路南三段 15 号 2 栋 301" })
    await page.selectOption("[name=province]", { label: "四川省" })
    await page.waitForTimeout(500) // with scripts the freight comes by itself
    await page.locator("form:not([aria-busy=true]) [name=way]").first().waitFor()
    await page.check(`[name=way][value=${way}]`)
    await check(page, `shop-checkout-${way}`)
    for (let press = 0; press < 2 && !page.url().endsWith("/pay"); press++) {
      await page.click("button[name=intent][value=place]")
      await page.waitForLoadState("networkidle")
    }
    await page.waitForURL(/\/pay$/)
    await check(page, `shop-pay-${way}`)
  }

  const bookedOf = async (page: Page) => {
    const number = decodeURIComponent(new URL(page.url()).pathname.replace("/o/", "")).split("-")[0]
    return rows<{ owed: string; taken: string }>(
      stack,
      `select sum(case when a.kind = 'buyer_receivable' then e.amount_fen else 0 end)::text as owed,
              sum(case when a.kind = 'psp_clearing' then e.amount_fen else 0 end)::text as taken
       from ledger_entry e join ledger_account a on a.id = e.account_id
       join ledger_transaction t on t.id = e.transaction_id
       join seller_order o on o.id = t.seller_order_id where o.order_display_id = $1`,
      [number!]
    )
  }

  it("a guest without JavaScript pays with Alipay and comes back to the order", async () => {
    const page = await guestOnPhone(browser, false)
    await upToPaying(page, "alipay")
    await page.click("a.big")
    await picture(page, "alipay-simulated")
    await page.click("button[value=pay]")
    await page.waitForURL(/\/o\//)
    await page.getByText("已付款 · 支付宝").waitFor()
    await check(page, "shop-order-alipay")
    await eventually(async () => {
      const [booked] = await bookedOf(page)
      expect(booked!.owed).toBe("0")
      expect(Number(booked!.taken)).toBeGreaterThan(0)
    })
  })

  it("a guest who refuses in the app is told so, and pays another way", async () => {
    const page = await guestOnPhone(browser, false)
    await upToPaying(page, "wechat_pay")
    expect(await page.locator("img[src^='data:image']").count()).toBe(1)
    await page.click("a.big")
    await page.click("button[value=refuse]")
    await page.goto(`${web}/pay`)
    await page.getByText("没有付成功").waitFor()
    await check(page, "shop-pay-refused")
    await page.click("a.big")
    await page.waitForURL(/\/checkout$/)
    await page.check("[name=way][value=cash]")
    await page.click("button[name=intent][value=place]")
    await page.waitForURL(/\/o\//)
    await page.getByText("货到付款，未付").waitFor()
  })

  it("a guest pays by card, after one that the bank declines", async () => {
    const page = await guestOnPhone(browser)
    await upToPaying(page, "card")
    await page.click("a.big")
    await page.waitForURL(/\/pay\/card$/)
    const outside = watchOutside(page)
    const frame = page.frameLocator("#card iframe")
    const pay = async (number: string) => {
      await frame.locator("#number").fill(number)
      await frame.locator("#expiry").fill("12 / 34")
      await frame.locator("#cvc").fill("123")
      await page.click("#card-form button:enabled")
    }
    await pay("4000000000000002")
    await page.getByText("没有付成功").waitFor()
    await check(page, "shop-card-declined")
    await pay("4242424242424242")
    await page.waitForURL(/\/o\//)
    await page.getByText("已付款 · 银行卡").waitFor()
    await check(page, "shop-order-card")
    expect(outside).toEqual([])
  })
})
