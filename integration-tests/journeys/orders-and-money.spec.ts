import type { Browser, Page } from "playwright-core"
import { extractText, getDocumentProxy } from "unpdf"
import { launchBrowser } from "./support/browser"
import { eventually } from "./support/eventually"
import { handlesOfThreeSellers, rows } from "./support/market-rows"
import { accessibilityFaults, picture } from "./support/page-checks"
import { payByCard } from "./support/pay-by-card"
import { fill, guestOnPhone, operatorAtDesk, signInByPhone } from "./support/people"
import { theStack } from "./support/stack"
import { villagePhoto } from "./support/village-photo"

jest.setTimeout(300_000)

type Share = {
  id: string
  display_id: string
  seller_id: string
  phone: string
  hub_id: string
  charged: number
  freight_fen: number
  receives: number
}

/** Three sellers of two hubs, a promotion, a card; one declines, one gets goods back; all are settled with and paid. */
describe("orders and money", () => {
  const stack = theStack()
  const { web, backend, stripe } = stack.urls
  let browser: Browser
  let operator: Page
  let orderKey = ""
  let shares: Share[] = []
  const phones = new Map<string, Page>()

  beforeAll(async () => {
    browser = await launchBrowser()
    operator = await operatorAtDesk(browser, stack)
  })
  afterAll(() => browser.close())

  const orderNumber = () => orderKey.split("-")[0]!
  const check = async (page: Page, name: string) => {
    await picture(page, name)
    expect(await accessibilityFaults(page)).toEqual([])
  }
  const yuan = (fen: number) =>
    `¥${(fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`

  /** A seller's phone, signed in once. */
  const phoneOf = async (share: Share) => {
    const known = phones.get(share.seller_id)
    if (known) return known
    const page = await guestOnPhone(browser)
    await signInByPhone(page, stack, "sell", share.phone.replace("+86", ""))
    phones.set(share.seller_id, page)
    return page
  }

  it("a guest buys from three sellers of two hubs at a discount and pays by card", async () => {
    const made = await operator.request.post(`${backend}/admin/promotions`, {
      data: {
        ...{ code: "AUTUMN", type: "standard", status: "active", is_automatic: true },
        application_method: {
          ...{ type: "percentage", target_type: "items", allocation: "across" },
          ...{ value: 10, currency_code: "cny" },
        },
      },
    })
    expect(made.status()).toBe(200)
    const promotion = (await made.json()).promotion.id as string
    const page = await guestOnPhone(browser)
    const handles = await handlesOfThreeSellers(stack)
    // Two of each, so that something is left when one comes back.
    for (const handle of [...handles, ...handles]) {
      await page.goto(`${web}/p/${handle}`)
      await page.click("form.add button")
      await page.waitForLoadState("networkidle")
    }
    await page.goto(`${web}/basket`)
    await page.getByText("优惠").first().waitFor()
    await check(page, "money-basket")
    await page.goto(`${web}/checkout`)
    await fill(page, { name: "陈敏", phone: "13880001234", city: "成都市", district: "武侯区" })
    await fill(page, { address: "一环路南三段 15 号 2 栋 301" })
    await page.selectOption("[name=province]", { label: "四川省" })
    await page.waitForTimeout(500) // with scripts the freight comes by itself
    await page.locator("form:not([aria-busy=true]) [name=way]").first().waitFor()
    await page.check("[name=way][value=card]")
    for (let press = 0; press < 2 && !page.url().endsWith("/pay"); press++) {
      await page.click("button[name=intent][value=place]")
      await page.waitForLoadState("networkidle")
    }
    await page.click("a.big")
    await page.waitForURL(/\/pay\/card$/)
    await payByCard(page)
    await page.waitForURL(/\/o\//)
    orderKey = decodeURIComponent(new URL(page.url()).pathname.replace("/o/", ""))
    await page.getByText("已付款 · 银行卡").waitFor()
    await check(page, "money-order-paid")
    // Other stories buy at full price.
    await operator.request.post(`${backend}/admin/promotions/${promotion}`, {
      data: { status: "inactive" },
    })
    shares = await rows<Share>(
      stack,
      `select so.id, so.display_id, so.seller_id, s.phone, so.hub_id, so.freight_fen,
              so.total_fen + so.rounding_fen as charged,
              so.goods_fen - so.discount_fen - so.commission_fen as receives
         from seller_order so join market_seller s on s.id = so.seller_id
        where so.order_display_id = $1 order by so.hub_id, so.display_id`,
      [orderNumber()]
    )
    expect(shares).toHaveLength(3)
    expect(new Set(shares.map((share) => share.hub_id)).size).toBe(2)
  })

  it("one seller declines; only its share goes back, to the card", async () => {
    const [declining] = shares.filter(
      (share) => shares.filter(({ hub_id }) => hub_id === share.hub_id).length === 2
    )
    const page = await phoneOf(declining!)
    await page.goto(`${web}/sell/${declining!.seller_id}/orders/${declining!.id}`)
    await check(page, "money-sell-order")
    await page.locator("summary", { hasText: "谢绝" }).click()
    await page.fill("textarea[name=reason]", "下雨天没收成")
    await page.click("button[value=decline]")
    await eventually(async () => {
      const answer = await fetch(`${stripe}/_simulator/state`)
      expect(await answer.text()).toContain(`"amount":${declining!.charged}`)
      const [share] = await rows<{ state: string; refunded_fen: number }>(
        stack,
        `select state, refunded_fen from seller_order where id = $1`,
        [declining!.id]
      )
      expect(share).toEqual({ state: "declined", refunded_fen: declining!.charged })
    })
    const buyer = await guestOnPhone(browser, false)
    await buyer.goto(`${web}/o/${orderKey}`)
    await buyer.getByText("已谢绝").first().waitFor()
    await check(buyer, "money-order-declined")
    shares = shares.filter((share) => share !== declining)
  })

  it("the others accept and make ready, the hubs pack, the parcels arrive", async () => {
    for (const share of shares) {
      const page = await phoneOf(share)
      await page.goto(`${web}/sell/${share.seller_id}/orders/${share.id}`)
      await page.click("button[value=accept]")
      await page.click("button[value=ready]")
      await page.locator(".chip", { hasText: "已备好" }).first().waitFor()
    }
    for (const hub of new Set(shares.map((share) => share.hub_id))) {
      await operator.goto(`${backend}/app/packing?hub=${hub}`)
      const parcel = operator.locator(`[data-order="${orderNumber()}"]`)
      await parcel.getByRole("button", { name: /打包并下单/ }).click()
      await parcel.waitFor({ state: "detached" })
    }
    const buyer = await guestOnPhone(browser, false)
    await eventually(async () => {
      await buyer.goto(`${web}/o/${orderKey}`)
      const arrived = buyer.locator("section:has(.share-head)", { hasText: "已送达" })
      expect(await arrived.count()).toBe(2)
    })
  })

  it("the buyer sends one thing back with a photo, without JavaScript, and gets the money", async () => {
    const back = shares[0]!
    const buyer = await guestOnPhone(browser, false)
    await buyer.goto(`${web}/o/${orderKey}/after-sale`)
    const form = buyer.locator("form", { has: buyer.locator(`[value="${back.id}"]`) })
    await form.locator("[name=kind]").selectOption("return")
    await form.locator("[name=reason]").selectOption("damaged")
    await form.locator("[name^='quantity:']").first().fill("1")
    await form.locator("[name=note]").fill("路上压坏了")
    await form
      .locator("[name=photos]")
      .setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: await villagePhoto() })
    await check(buyer, "money-after-sale-form")
    await form.locator("button.big").click()
    await buyer.getByText("申请已提交").waitFor()
    await check(buyer, "money-after-sale-asked")

    const seller = await phoneOf(back)
    await seller.goto(`${web}/sell/${back.seller_id}/cases`)
    await check(seller, "money-sell-case")
    await seller.click("button[value=approve]")
    const sendBack = buyer.locator("details", { has: buyer.locator("[value=sent-back]") })
    await eventually(async () => {
      await buyer.goto(`${web}/o/${orderKey}/after-sale`)
      await sendBack.waitFor({ timeout: 2_000 })
    })
    await sendBack.locator("summary").click()
    await sendBack.locator("[name=note]").fill("顺丰 SF1234567890")
    await sendBack.locator("[value=sent-back]").click()
    await eventually(async () => {
      await seller.goto(`${web}/sell/${back.seller_id}/cases`)
      await seller.locator("button[value=received]").waitFor({ timeout: 2_000 })
    })
    await seller.click("button[value=received]")
    await eventually(async () => {
      await buyer.goto(`${web}/o/${orderKey}/after-sale`)
      await buyer.locator(".chip", { hasText: "已完成" }).first().waitFor({ timeout: 2_000 })
    })
    await check(buyer, "money-after-sale-done")
    await seller.goto(`${web}/sell/${back.seller_id}/orders/${back.id}`)
    await check(seller, "money-sell-order-refunded")
  })

  it("sellers choose a bank or Stripe, the office settles, and both ways pay", async () => {
    const [byBank, byStripe] = shares as [Share, Share]
    const page = await phoneOf(byStripe)
    await page.goto(`${web}/sell/${byStripe.seller_id}/payout-account`)
    await page.check("[name=provider][value=stripe-connect]", { force: true })
    await page.click("button[value=choose]")
    await page.getByText("已保存").waitFor()
    await check(page, "money-payout-account")
    await page.click("button[value=onboard]")
    await page.waitForURL((url) => url.href.startsWith(stripe))
    await page.locator("button, input[type=submit]").first().click()
    await page.waitForURL((url) => url.href.startsWith(web))
    await eventually(async () => {
      const [account] = await rows<{ stripe_ready: boolean }>(
        stack,
        `select stripe_ready from payout_account where seller_id = $1`,
        [byStripe.seller_id]
      )
      expect(account!.stripe_ready).toBe(true)
    })

    // The week in which buyers may send things back goes by.
    await rows(
      stack,
      `update seller_order set delivered_at = delivered_at - interval '10 days' where order_display_id = $1`,
      [orderNumber()]
    )
    await operator.goto(`${backend}/app/settlement`)
    await operator.getByRole("button", { name: /预览/ }).click()
    const settle = operator.getByRole("button", { name: /开始结算/ })
    await settle.click({ timeout: 30_000 })
    await operator
      .getByText(/完成 Done/)
      .first()
      .waitFor({ timeout: 60_000 })
    await picture(operator, "admin-settlement")

    await operator.goto(`${backend}/app/payouts`)
    await operator.getByRole("button", { name: /给 \d+ 位卖家打款/ }).click()
    await operator
      .getByText(/打款已发起/)
      .first()
      .waitFor()
    await picture(operator, "admin-payouts-due")
    await operator.getByRole("tab", { name: /银行批次/ }).click()
    await operator.getByRole("button", { name: /导出新批次/ }).click()
    const [payout] = await eventuallyRow(byBank)
    const download = operator.waitForEvent("download")
    await operator
      .getByRole("link", { name: /CSV UTF-8/ })
      .first()
      .click()
    await (await download).path()
    const result = `\ufeff参考号,金额,状态,失败原因\r\n${payout!.reference},${(payout!.amount_fen / 100).toFixed(2)},成功,\r\n`
    await operator
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "result.csv", mimeType: "text/csv", buffer: Buffer.from(result) })
    await operator
      .getByText(/到账 paid 1/)
      .first()
      .waitFor()
    await picture(operator, "admin-payouts")
    await eventually(async () => {
      const states = await rows<{ state: string }>(
        stack,
        `select state from payout where seller_id = any($1)`,
        [shares.map((share) => share.seller_id)]
      )
      expect(states.map(({ state }) => state)).toEqual(["paid", "paid"])
    })
  })

  const eventuallyRow = async (share: Share) => {
    let found: { reference: string; amount_fen: number }[] = []
    await eventually(async () => {
      found = await rows(
        stack,
        `select reference, amount_fen from payout where seller_id = $1 and batch_id is not null`,
        [share.seller_id]
      )
      expect(found).toHaveLength(1)
    })
    return found
  }

  it("every page shows the same figures, and the books agree", async () => {
    for (const share of shares) {
      const [settled] = await rows<{ id: string; net_fen: number; paid: number; kept: number }>(
        stack,
        `select st.id, st.net_fen, p.amount_fen as paid,
                (select sum(-e.amount_fen)::int from ledger_entry e
                   join ledger_account a on a.id = e.account_id and a.kind = 'seller_payable'
                   join ledger_transaction t on t.id = e.transaction_id
                  where t.seller_order_id = $2 and a.owner_id = $1) as kept
           from settlement st join payout p on p.seller_id = st.seller_id
          where st.seller_id = $1`,
        [share.seller_id, share.id]
      )
      expect([settled!.net_fen, settled!.paid]).toEqual([settled!.kept, settled!.kept])
      const page = await phoneOf(share)
      await page.goto(`${web}/sell/${share.seller_id}/statements/${settled!.id}`)
      expect(await page.locator(".tile-money").innerText()).toContain(yuan(settled!.kept))
      await check(page, "money-statement")
      const pdf = await page.request.get(
        `${web}/sell/${share.seller_id}/statements/${settled!.id}/file/pdf`
      )
      const text = await textOf(await pdf.body())
      expect(text.replace(/\s/g, "")).toContain(yuan(settled!.kept).replace("¥", ""))
      await page.goto(`${web}/sell/${share.seller_id}/earnings`)
      await check(page, "money-earnings")
      expect(await page.locator(".money-paid").innerText()).toContain(yuan(settled!.kept))
      await page.goto(`${web}/sell/${share.seller_id}/orders/${share.id}`)
      expect(await page.locator(".order-sum-end").innerText()).toContain(yuan(settled!.kept))
    }
    for (const name of ["ledger", "books", "seller-orders", "money-overview"]) {
      await operator.goto(`${backend}/app/${name}`)
      await operator.locator("main h1").first().waitFor()
      await operator.waitForLoadState("networkidle")
      await picture(operator, `money-admin-${name}`)
    }
    const { audit } = await import("../../scripts/lib/audit.mjs")
    const { differences } = await audit(stack.databaseUrl)
    expect(differences).toEqual([])
  })
})

/** The text of a PDF's pages. */
async function textOf(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return (await extractText(pdf, { mergePages: true })).text
}
