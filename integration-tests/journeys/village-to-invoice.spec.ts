import type { Browser, Page } from "playwright-core"
import { extractText, getDocumentProxy } from "unpdf"
import { atDesk, launchBrowser } from "./support/browser"
import { handlesOfThreeSellers, rows } from "./support/market-rows"
import { accessibilityFaults, picture, watchOutside } from "./support/page-checks"
import { eventually } from "./support/eventually"
import { fill, guestOnPhone, operatorAtDesk, signInByPhone } from "./support/people"
import { villagePhoto } from "./support/village-photo"
import { theStack } from "./support/stack"

jest.setTimeout(240_000)

/** The main story: from a village to an invoice in the post, through the pages its people use. */
describe("from a village to an invoice in the post", () => {
  const stack = theStack()
  const { web, backend } = stack.urls
  const product = `雪后冬笋 ${Date.now() % 10_000}`
  let browser: Browser
  let operator: Page
  let orderKey: string
  let accountant: Page
  let requestPath: string
  const orderNumber = () => orderKey.split("-")[0]!

  beforeAll(async () => {
    browser = await launchBrowser()
    operator = await operatorAtDesk(browser, stack)
  })
  afterAll(() => browser.close())

  /** What every page must be: fit for everybody, and fed from this machine alone. */
  const check = async (page: Page, name: string) => {
    await picture(page, name)
    expect(await accessibilityFaults(page)).toEqual([])
  }

  it("a villager signs in by phone code and lists a product with a photo", async () => {
    const page = await guestOnPhone(browser)
    const outside = watchOutside(page)
    await signInByPhone(page, stack, "sell", "19900000002")
    await check(page, "sell-home")
    await page.click('a[href$="/new"]')
    await page.setInputFiles("#album", {
      name: "IMG_2031.jpg",
      mimeType: "image/jpeg",
      buffer: await villagePhoto(),
    })
    await fill(page, { name: product, price: "26.8", stock: "12", weight: "2" })
    await fill(page, { about: "今天早上挖的，带泥发货，两斤一份。" })
    await page.check("[name=unit][value=box]", { force: true })
    await page.check("[name=storage][value=ambient]", { force: true })
    await check(page, "sell-new")
    await page.locator(".photo-tray li").first().waitFor()
    await page.click("button[name=intent][value=submit]:enabled")
    await page.waitForURL(/listings/)
    await page.getByText(product).first().waitFor()
    await check(page, "sell-listings")
    expect(outside).toEqual([])
  })

  it("an operator approves it in the admin, and it is in the shop", async () => {
    await operator.goto(`${backend}/app/listing-review`)
    const row = operator.locator("article", { hasText: product })
    await row.waitFor()
    await picture(operator, "admin-listings")
    await row.getByRole("button", { name: "通过 Approve" }).click()
    await row.waitFor({ state: "detached" })

    const page = await guestOnPhone(browser, false)
    await page.goto(`${web}/market?q=${encodeURIComponent(product)}`)
    await page.getByRole("link", { name: product }).first().click()
    await page.getByText("26").first().waitFor()
    expect(await page.locator("main picture img").first().getAttribute("src")).toMatch(/^\/media\//)
    await check(page, "shop-product")
  })

  it("a guest without JavaScript buys from three sellers of two hubs, paying on delivery", async () => {
    const page = await guestOnPhone(browser, false)
    const outside = watchOutside(page)
    for (const handle of await handlesOfThreeSellers(stack)) {
      await page.goto(`${web}/p/${handle}`)
      await page.click("form.add button")
    }
    await page.goto(`${web}/basket`)
    await check(page, "shop-basket")
    await page.goto(`${web}/checkout`)
    await fill(page, { name: "陈敏", phone: "13880001234", city: "成都市", district: "武侯区" })
    await page.selectOption("[name=province]", { label: "四川省" })
    await fill(page, { address: "一环路南三段 15 号 2 栋 301" })
    await check(page, "shop-checkout")
    await order(page)

    orderKey = decodeURIComponent(new URL(page.url()).pathname.replace("/o/", ""))
    expect(await page.locator("section:has(.share-head)").count()).toBe(3)
    await check(page, "shop-order-placed")
    expect(outside).toEqual([])
  })

  /** The first press shows the freight for the address, the second orders at that price. */
  const order = async (page: Page) => {
    for (let press = 0; press < 2 && !page.url().includes("/o/"); press++)
      await page.click("button[name=intent][value=place]")
    await page.waitForURL(/\/o\//)
  }

  it("keeps shares and ledger that add up to the fen", async () => {
    const [sum] = await rows<Record<string, string>>(
      stack,
      `select count(*) as sellers, count(distinct hub_id) as hubs, sum(total_fen + rounding_fen) as shared,
              (select round(round((totals->>'current_order_total')::numeric * 100, 6)) from order_summary
               where order_id = seller_order.order_id order by version desc limit 1) as asked
       from seller_order where order_display_id = $1 group by order_id`,
      [orderNumber()]
    )
    expect(sum).toMatchObject({ sellers: "3", hubs: "2" })
    expect(Number(sum!.shared)).toBe(Number(sum!.asked))
    const unbalanced = await rows(
      stack,
      `select transaction_id from ledger_entry group by transaction_id having sum(amount_fen) <> 0`
    )
    expect(unbalanced).toEqual([])
  })

  it("the hubs pack, and everybody sees the parcels arrive", async () => {
    for (const hub of await rows<{ id: string }>(
      stack,
      `select distinct hub_id as id from seller_order where order_display_id = $1`,
      [orderNumber()]
    )) {
      await operator.goto(`${backend}/app/packing?hub=${hub.id}`)
      const parcel = operator.locator(`[data-order="${orderNumber()}"]`)
      await parcel.waitFor()
      await picture(operator, "admin-packing")
      await parcel.getByRole("button", { name: /打包并下单/ }).click()
      await parcel.waitFor({ state: "detached" })
    }

    const page = await guestOnPhone(browser, false)
    await eventually(async () => {
      await page.goto(`${web}/o/${orderKey}`)
      expect(await page.locator("section:has(.share-head)", { hasText: "已送达" }).count()).toBe(3)
    })
    await check(page, "shop-order-delivered")
  })

  it("the seller sees what will be paid", async () => {
    const [one] = await rows<{ id: string; phone: string }>(
      stack,
      `select s.id, s.phone from market_seller s join seller_order o on o.seller_id = s.id
       where o.order_display_id = $1 order by s.phone desc limit 1`,
      [orderNumber()]
    )
    const page = await guestOnPhone(browser)
    await signInByPhone(page, stack, "sell", one!.phone.replace("+86", ""))
    await page.goto(`${web}/sell/${one!.id}/earnings`)
    await page.getByText("你将收到").first().waitFor()
    await page.getByText(orderNumber()).first().waitFor()
    await check(page, "sell-earnings")
  })

  it("the accountant keeps a title and asks for the invoices of the order", async () => {
    accountant = await (await atDesk(browser)).newPage()
    const page = accountant
    await signInByPhone(page, stack, "invoices", "13900001111")
    await page.goto(`${web}/invoices/titles/new`)
    await page.check("[name=title_kind][value=company]", { force: true })
    await fill(page, { title_name: "成都武侯食堂管理有限公司", tax_id: "91510107000000191K" })
    await fill(page, { post_name: "刘会计", post_phone: "13900001111", post_city: "成都市" })
    await page.selectOption("[name=post_province]", { label: "四川省" })
    await fill(page, { post_address: "武侯区科华北路 65 号财务室" })
    await check(page, "invoices-title")
    await save(page)

    await page.goto(`${web}/invoices/new`)
    await fill(page, { order_codes: orderKey })
    await page.check("[name=medium][value=paper]", { force: true })
    await check(page, "invoices-new")
    await page.click("main form button.big")
    await page.waitForURL(/\/invoices\/vreq_/)
    requestPath = new URL(page.url()).pathname
    await check(page, "invoices-request")
  })

  /** A number whose check character does not fit is asked about once. */
  const save = async (page: Page) => {
    await page.click("main form button.big")
    const confirm = page.locator("[name=tax_id_confirmed]")
    await Promise.race([page.waitForURL(/titles(\?|$)/), confirm.waitFor()])
    if (!(await confirm.count())) return
    await confirm.check({ force: true })
    await page.click("main form button.big")
    await page.waitForURL(/titles(\?|$)/)
  }

  it("the desk issues the invoices, shows a preview that is no invoice, and posts the paper", async () => {
    await operator.goto(`${backend}/app/invoice-desk/${requestPath.split("/").at(-1)!}`)
    await operator.getByRole("button", { name: "通过 Approve" }).click()
    const issue = operator.getByRole("button", { name: /登记，不可更改/ })
    await issue.first().waitFor()
    await picture(operator, "admin-invoice-desk")
    const preview = await operator.getByRole("link", { name: /预览/ }).first().getAttribute("href")
    const pdf = await operator.request.get(new URL(preview!, backend).href)
    expect(await textOf(await pdf.body())).toContain("非发票")

    for (let left = await issue.count(), serial = Date.now() % 1e7; left > 0; left--, serial++) {
      await operator
        .getByLabel(/发票代码/)
        .first()
        .fill("051002600111")
      await operator
        .getByLabel(/发票号码/)
        .first()
        .fill(String(serial).padStart(8, "1"))
      await issue.first().click()
      await eventually(async () => expect(await issue.count()).toBe(left - 1))
    }
    await operator.getByRole("combobox", { name: /快递/ }).click()
    await operator.getByRole("option", { name: /EMS/ }).click()
    await operator.getByRole("button", { name: /寄出纸票/ }).click()
    await operator
      .getByText(/已签收|Delivered|运输中|In transit|已揽收/)
      .first()
      .waitFor({ timeout: 60_000 })
    await picture(operator, "admin-invoice-desk-posted")
  })

  it("the request closes when the paper is signed for, and one timeline shows it all", async () => {
    const page = accountant
    await eventually(async () => {
      await page.goto(`${web}${requestPath}`)
      await page.locator(".chip", { hasText: "已完成" }).waitFor({ timeout: 2_000 })
    })
    const story = await page.locator("main").innerText()
    const order = ["已下单", "已提交开票申请", "全部发票已开具", "纸质发票已寄出", "申请完成"].map(
      (line) => story.indexOf(line)
    )
    expect(order.every((at) => at >= 0)).toBe(true)
    await check(page, "invoices-closed")
  })
})

/** The text of a PDF's pages. */
async function textOf(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return (await extractText(pdf, { mergePages: true })).text
}
