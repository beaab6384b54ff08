import type { Browser, Page } from "playwright-core"
import sharp from "sharp"
import { launchBrowser } from "./support/browser"
import { rows } from "./support/market-rows"
import { accessibilityFaults, picture } from "./support/page-checks"
import { fill, guestOnPhone, operatorAtDesk, signInByPhone } from "./support/people"
import { eventually } from "./support/eventually"
import { messagesOf, theStack } from "./support/stack"
import { villagePhoto } from "./support/village-photo"

jest.setTimeout(240_000)

/** A villager nobody knows yet, from her phone's first code to goods in the shop; and a clerk who lists for a neighbour. */
describe("from a first phone code to goods in the shop", () => {
  const stack = theStack()
  const { web, backend } = stack.urls
  const stamp = String(Date.now() % 10_000)
  const stall = `赵嬢嬢的菜园 ${stamp}`
  const product = `三月青菜 ${stamp}`
  const forNeighbour = `邻居的土豆 ${stamp}`
  const phone = `1991${Date.now() % 10_000_000}`.padEnd(11, "0")
  const clerkPhone = `1992${Date.now() % 10_000_000}`.padEnd(11, "0")
  let browser: Browser
  let operator: Page
  let villager: Page
  let clerk: Page
  let application: string
  let seller: string

  beforeAll(async () => {
    browser = await launchBrowser()
    operator = await operatorAtDesk(browser, stack)
  })
  afterAll(() => browser.close())

  const check = async (page: Page, name: string) => {
    await picture(page, name)
    expect(await accessibilityFaults(page)).toEqual([])
  }
  const next = async (page: Page, step: string) => {
    await page.click("main form.paper button.big")
    await page.waitForURL(new RegExp(`/${step}$`))
  }
  const register = async (page: Page, number: string, name: string) => {
    await signInByPhone(page, stack, "sell", number)
    await page.waitForURL(/register/)
    await fill(page, { name })
    await page.click("main form button.big")
    await page.waitForURL(/\/sell$/)
  }

  it("a new villager signs in and registers step by step on a phone", async () => {
    villager = await guestOnPhone(browser)
    await register(villager, phone, "赵秀英")
    await check(villager, "sell-welcome")
    await villager.goto(`${web}/sell/apply`)
    await check(villager, "apply-begin")
    await villager.click("main form.paper button.big")
    await villager.waitForURL(/\/apply\/[^/]+\/kind$/)
    application = new URL(villager.url()).pathname.split("/").at(-2)!
    await villager.check("[name=kind][value=farmer]", { force: true })
    await check(villager, "apply-kind")
    await next(villager, "name")
    await fill(villager, { name: stall })
    await check(villager, "apply-name")
    await next(villager, "place")
    await check(villager, "apply-place")
    for (let level = 0; level < 3; level++) {
      const before = villager.url()
      await villager.locator(".place-tile").first().click()
      await villager.waitForURL((url) => url.href !== before)
      if (await villager.locator("[name=address]").count()) break
    }
    await fill(villager, { address: "3组27号" })
    await check(villager, "apply-address")
    await next(villager, "identity")
    await fill(villager, { legal_name: "赵秀英", id_number: "510182195806122345" })
    await villager.click("main form.paper button.big")
    await villager.waitForSelector("[name=checksum_reason]")
    await check(villager, "apply-identity-warning")
    await villager.check("[name=number_right]", { force: true })
    await fill(villager, { checksum_reason: "老身份证就是这个号" })
    await next(villager, "papers")
    for (const side of ["id_front", "id_back"]) {
      await villager.setInputFiles(`#paper-${side}`, {
        name: `${side}.jpg`,
        mimeType: "image/jpeg",
        buffer: await villagePhoto(),
      })
      await villager.locator(`[aria-labelledby=paper-${side}-title] img`).waitFor()
    }
    await check(villager, "apply-papers")
    await villager.click("main a.button.big")
    await villager.waitForURL(/\/account$/)
    await fill(villager, {
      bank_name: "四川农信小鱼洞分社",
      bank_account: "6214 5912 3456 7890 123",
      account_holder: "赵秀英",
    })
    await check(villager, "apply-account")
    await next(villager, "tax")
    await check(villager, "apply-tax")
    await next(villager, "check")
    await check(villager, "apply-check")
    await villager.click("main form.paper button.big")
    await villager.waitForURL(new RegExp(`/apply/${application}$`))
    await villager.getByText("服务站正在核实").first().waitFor()
    await check(villager, "apply-submitted")
  })

  it("an operator sends it back with a reason beside a field, and she mends it", async () => {
    await operator.goto(`${backend}/app/seller-review/${application}`)
    await operator.getByText(stall).first().waitFor()
    await operator.locator("img").first().waitFor()
    await picture(operator, "admin-application")
    await operator.getByLabel(/account_holder|户主/).fill("请写户主全名，和银行卡一致")
    await operator.getByRole("button", { name: /退回/ }).click()
    await operator
      .getByText(/已退回/)
      .first()
      .waitFor()

    await eventually(async () =>
      expect(await messagesOf(stack, phone)).toContainEqual(expect.stringContaining("需要修改"))
    )
    await villager.goto(`${web}/sell/apply/${application}`)
    await villager.getByText("请写户主全名").first().waitFor()
    await check(villager, "apply-sent-back")
    await villager.goto(`${web}/sell/apply/${application}/account`)
    await villager.getByText("请写户主全名").first().waitFor()
    await fill(villager, { account_holder: "赵秀英（本人）" })
    await next(villager, "check")
    await villager.click("main form.paper button.big")
    await villager.getByText("服务站正在核实").first().waitFor()
  })

  it("the operator approves it, and her seller area opens", async () => {
    await operator.goto(`${backend}/app/seller-review/${application}`)
    await operator.getByRole("button", { name: /通过 Approve/ }).click()
    await operator
      .getByText(/已通过/)
      .first()
      .waitFor()
    await villager.goto(`${web}/sell`)
    await villager.waitForURL(/\/sell\/sel_/)
    seller = new URL(villager.url()).pathname.split("/")[2]!
    await check(villager, "sell-home-approved")
  })

  it("she lists a product with three photos, and it is in the shop once looked at", async () => {
    await villager.goto(`${web}/sell/${seller}/new`)
    const photo = await villagePhoto()
    const tinted = (tint: string) => sharp(photo).tint(tint).jpeg().toBuffer()
    await villager.setInputFiles(
      "#album",
      await Promise.all(
        ["#b98d4f", "#4f9b5a", "#8f4f4f"].map(async (tint, index) => ({
          name: `IMG_${index}.jpg`,
          mimeType: "image/jpeg",
          buffer: await tinted(tint),
        }))
      )
    )
    await villager.locator(".photo-tray li").nth(2).waitFor()
    await picture(villager, "sell-photos-on-their-way")
    await fill(villager, { name: product, price: "6.5", stock: "30", weight: "1" })
    await fill(villager, { about: "自家菜园的青菜，早上摘，当天发。" })
    await villager.check("[name=season][value=some]", { force: true })
    for (const period of [32, 33, 34, 35])
      await villager.check(`[name=periods][value="${period}"]`, { force: true })
    await check(villager, "sell-new-listing")
    await villager.click("button[name=intent][value=submit]:enabled")
    await villager.waitForURL(/listings/)
    await villager.getByText(product).first().waitFor()
    await check(villager, "sell-listings-submitted")

    await operator.goto(`${backend}/app/listing-review`)
    const row = operator.locator("article", { hasText: product })
    await row.waitFor()
    await picture(operator, "admin-listing-review")
    await row.getByRole("button", { name: /通过 Approve/ }).click()
    await row.waitFor({ state: "detached" })

    const guest = await guestOnPhone(browser, false)
    await guest.goto(`${web}/market?q=${encodeURIComponent(product)}`)
    await guest.getByRole("link", { name: product }).first().click()
    await guest.getByText("6.5").first().waitFor()
    expect(await guest.locator("main picture source[type='image/avif']").count()).toBeGreaterThan(0)
    await check(guest, "shop-new-product")
  })

  it("a clerk with a mandate lists for her, and the audit log shows it", async () => {
    clerk = await guestOnPhone(browser)
    await register(clerk, clerkPhone, "服务站小陈")
    await villager.goto(`${web}/sell/${seller}/mandates`)
    await fill(villager, { phone: clerkPhone })
    await villager.check("[name=scopes][value=list]", { force: true })
    await check(villager, "sell-mandate-new")
    await villager.click("main form.paper button.big")
    await villager.waitForURL(/done=granted/)
    await check(villager, "sell-mandates")

    await clerk.goto(`${web}/sell/${seller}/new`)
    await clerk.getByText(stall).first().waitFor()
    await clerk.setInputFiles("#album", {
      name: "IMG_9.jpg",
      mimeType: "image/jpeg",
      buffer: await villagePhoto(),
    })
    await fill(clerk, { name: forNeighbour, price: "3.2", stock: "80", weight: "1" })
    await fill(clerk, { about: "高山黄心土豆，十一月新挖。" })
    await check(clerk, "sell-new-as-clerk")
    await clerk.click("button[name=intent][value=submit]:enabled")
    await clerk.waitForURL(/listings/)

    await villager.goto(`${web}/sell/${seller}/audit`)
    await villager.getByText("服务站小陈").first().waitFor()
    await villager.getByText(forNeighbour).first().waitFor()
    await check(villager, "sell-audit")
    await operator.goto(`${backend}/app/audit`)
    await operator.getByText("服务站小陈").first().waitFor()
    await picture(operator, "admin-audit")
    const [entry] = await rows<{ actor_id: string; for_id: string; mandate_id: string | null }>(
      stack,
      `select actor_id, for_id, mandate_id from audit_entry
       where subject_label like $1 order by seq desc limit 1`,
      [`%${forNeighbour}%`]
    )
    expect(entry).toMatchObject({ for_id: seller })
    expect(entry!.mandate_id).not.toBeNull()
  })
})
