import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { companyTitle } from "../support/goods"
import { customer, type Person } from "../support/people"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const TITLES = "/store/invoice-titles"
    let buyer: Person
    beforeEach(async () => {
      buyer = await customer(api, getContainer(), "accountant@example.com")
    })

    it("keeps, changes and puts away a customer's titles", async () => {
      const spaced = { ...companyTitle, tax_id: " 9131 0110 6660 0721 7t " }
      const { status, data } = await buyer.post(TITLES, spaced)
      expect(status).toBe(201)
      expect(data.title).toMatchObject({ tax_id: companyTitle.tax_id, checks: [] })
      const url = `${TITLES}/${data.title.id}`
      const renamed = await buyer.post(url, { ...companyTitle, name: "新名字" })
      expect(renamed.data.title.name).toBe("新名字")
      expect((await buyer.get(TITLES)).data).toMatchObject({ count: 1 })
      expect((await buyer.remove(url)).status).toBe(200)
      expect((await buyer.get(TITLES)).data.titles).toEqual([])
    })

    it.each([
      [{ tax_id: null }, "INVOICE-TITLE-01"],
      [{ tax_id: "12345" }, "INVOICE-TITLE-02"],
      [{ tax_id: "91310110666007217N" }, "INVOICE-TITLE-03"],
      [{ name: "  " }, "INVOICE-TITLE-04"],
      [{ address: "很".repeat(95) }, "INVOICE-TITLE-05"],
    ])("refuses %p with %s and keeps nothing", async (change, code) => {
      const { status, data } = await buyer.post(TITLES, { ...companyTitle, ...change })
      expect([status, data.code]).toEqual([400, code])
      expect((await buyer.get(TITLES)).data.count).toBe(0)
    })

    it("takes a doubtful tax number its owner confirms, and goes on saying so", async () => {
      const doubtful = { tax_id: "91310110666007217N", tax_id_confirmed: true, recipient: null }
      const { status, data } = await buyer.post(TITLES, { ...companyTitle, ...doubtful })
      expect(status).toBe(201)
      expect(data.title.checks.map(({ code, level }) => [code, level])).toEqual([
        ["INVOICE-TITLE-03", "warn"],
        ["INVOICE-TITLE-06", "warn"],
      ])
    })

    it("refuses fields nobody knows", async () => {
      const { status } = await buyer.post(TITLES, { ...companyTitle, customer_id: "cus_other" })
      expect(status).toBe(400)
    })
  },
})
