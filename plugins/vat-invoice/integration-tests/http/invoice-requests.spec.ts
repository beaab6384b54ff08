import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  createInvoiceRequestWorkflow,
  markDeliveredWorkflow,
  markPostedWorkflow,
  rejectRequestWorkflow,
} from "@xiangji/vat-invoice/workflows"
import { extractText, getDocumentProxy } from "unpdf"
import type { CreateInvoiceRequestInput } from "../../src/types"
import { companyTitle, exemptLine, group, line, wish } from "../support/goods"
import { clerk, customer, stranger, type Person } from "../support/people"

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let buyer: Person
    let desk: Person
    const events: { name: string; data: unknown }[] = []
    let listening = false

    beforeEach(async () => {
      buyer = await customer(api, getContainer(), "accountant@example.com")
      desk = await clerk(api, getContainer())
      events.splice(0)
      if (!listening) listen()
    })

    const listen = () => {
      listening = true // one application serves all tests of a file
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      for (const name of ["submitted", "issued", "posted", "delivered", "closed"])
        bus.subscribe(`vat-invoice.request.${name}`, async ({ data }) => {
          events.push({ name, data })
        })
    }

    const ask = async (input: CreateInvoiceRequestInput) => {
      const { result } = await createInvoiceRequestWorkflow(getContainer()).run({ input })
      return result
    }
    const refused = (code: string) => ({ code })
    const paper = (number: string) => ({ code: "5100224130", number, issued_on: "2026-05-21" })
    const read = async (person: Person, id: string) =>
      (await person.get(`/store/invoice-requests/${id}`)).data.invoice_request
    const issue = (invoiceId: string, body: unknown) =>
      desk.post(`/admin/invoice-desk/invoices/${invoiceId}/issue`, body)
    const approve = (id: string) => desk.post(`/admin/invoice-desk/requests/${id}/approve`)

    it("leads from a saved title to paper in the accountant's hands", async () => {
      const { data: saved } = await buyer.post("/store/invoice-titles", companyTitle)
      const { request_id } = await ask(
        wish(buyer.id, { title: undefined, title_id: saved.title.id })
      )
      const submitted = await read(buyer, request_id)
      expect(submitted).toMatchObject({
        state: "submitted",
        total_fen: 23_580,
        title: { name: companyTitle.name, tax_id: companyTitle.tax_id },
        recipient: companyTitle.recipient,
      })
      expect(submitted.invoices).toMatchObject([
        { order_display_id: "1042-1", gross_fen: 13_580, net_fen: 12_458, tax_fen: 1122 },
        { order_display_id: "1042-2", gross_fen: 10_000, net_fen: 9174, tax_fen: 826 },
      ])

      expect((await approve(request_id)).data.request.state).toBe("approved")
      const [first, second] = submitted.invoices
      const begun = await issue(first!.id, paper("00000001"))
      expect(begun.data.request.state).toBe("issuing")
      expect((await issue(second!.id, paper("00000002"))).data.request.state).toBe("issued")

      const url = `/store/invoice-requests/${request_id}/preview/${first!.id}.pdf`
      const preview = await buyer.getBytes(url)
      expect(preview.headers["content-type"]).toBe("application/pdf")
      const pdf = await getDocumentProxy(new Uint8Array(preview.data))
      const { text } = await extractText(pdf, { mergePages: true })
      for (const printed of ["非发票", companyTitle.name, "5100224130 00000001", "¥135.80"])
        expect(text).toContain(printed)

      const posted = { request_id, shipment_id: "ship_1" }
      await markPostedWorkflow(getContainer()).run({ input: posted })
      await markPostedWorkflow(getContainer()).run({ input: posted })
      expect((await read(buyer, request_id)).state).toBe("delivering")
      await markDeliveredWorkflow(getContainer()).run({ input: { request_id } })
      await markDeliveredWorkflow(getContainer()).run({ input: { request_id } })

      const closed = await read(buyer, request_id)
      expect(closed).toMatchObject({ state: "closed", shipment_id: "ship_1" })
      expect(closed.timeline.map(({ kind }) => kind)).toEqual(
        "submitted approved issuing invoice_issued invoice_issued issued delivering delivered closed".split(
          " "
        )
      )
      expect(closed.timeline[3]!.text.zh).toContain("5100224130 00000001")
      expect(events.map(({ name }) => name)).toEqual(
        "submitted issued posted delivered closed".split(" ")
      )
      expect(events.every(({ data }) => Object.keys(data as object).join() === "id")).toBe(true)
    })

    it("keeps the official file of a digital invoice and hands it over", async () => {
      const { request_id } = await ask(
        wish(buyer.id, { medium: "digital", groups: [group("1043-1", [line("ol_9")])] })
      )
      await approve(request_id)
      const [invoice] = (await read(buyer, request_id)).invoices
      const number = { number: "26512000000012345678", issued_on: "2026-05-21" }
      const content = Buffer.from("%PDF-1.7\n官方文件").toString("base64")
      const wrong = { name: "a.exe", content_base64: Buffer.from("MZ").toString("base64") }
      expect((await issue(invoice!.id, { ...number, file: wrong })).data).toMatchObject(
        refused("INVOICE-FILE-01")
      )
      const file = { name: "数电票.pdf", content_base64: content }
      const issued = await issue(invoice!.id, { ...number, file })
      const [document] = issued.data.request.invoices[0]!.documents
      expect(document).toMatchObject({ file_name: "数电票.pdf", mime_type: "application/pdf" })
      const url = `/store/invoice-requests/${request_id}/documents/${document!.id}`
      const kept = await buyer.getBytes(url)
      expect(Buffer.from(kept.data).toString("base64")).toBe(content)
      const closed = await desk.post(`/admin/invoice-desk/requests/${request_id}/hand-over`)
      expect(closed.data.request.state).toBe("closed")
    })

    it("refuses a wrong number, a number twice and a second issue, and takes the same one twice", async () => {
      const { request_id } = await ask(wish(buyer.id))
      const [first, second] = (await read(buyer, request_id)).invoices
      expect((await issue(first!.id, paper("00000001"))).data).toMatchObject(
        refused("INVOICE-STATE-01")
      )
      await approve(request_id)
      const refusals = [
        [first, paper("123456789"), "INVOICE-NUMBER-01"],
        [first, { ...paper("00000001"), issued_on: "2999-01-01" }, "INVOICE-DATE-01"],
        [first, { ...paper("00000001"), issued_on: "2026-02-30" }, "INVOICE-DATE-01"],
      ] as const
      for (const [invoice, body, code] of refusals)
        expect((await issue(invoice!.id, body)).data).toMatchObject(refused(code))
      expect((await issue(first!.id, paper("00000001"))).status).toBe(200)
      expect((await issue(first!.id, paper("00000001"))).status).toBe(200)
      expect((await issue(first!.id, paper("00000002"))).data).toMatchObject(
        refused("INVOICE-ISSUED-01")
      )
      expect((await issue(second!.id, paper("00000001"))).data).toMatchObject(
        refused("INVOICE-NUMBER-03")
      )
      const { timeline } = await read(buyer, request_id)
      expect(timeline.filter(({ kind }) => kind === "invoice_issued")).toHaveLength(1)
      const cancelled = await buyer.post(`/store/invoice-requests/${request_id}/cancel`)
      expect(cancelled.data).toMatchObject(refused("INVOICE-STATE-01"))
    })

    it("gives the same request for the same wish, and never bills more than was paid", async () => {
      const first = await ask(wish(buyer.id))
      expect(await ask(wish(buyer.id))).toEqual({ ...first, created: false })
      expect(events.filter(({ name }) => name === "submitted")).toHaveLength(1)
      const other = { ...companyTitle, name: "另一家公司" }
      await expect(ask(wish(buyer.id, { title: other }))).rejects.toMatchObject(
        refused("INVOICE-LIMIT-02")
      )
      const tooMuch = line("ol_8", { amount_fen: 101, paid_fen: 150, refunded_fen: 50 })
      await expect(
        ask(wish(buyer.id, { groups: [group("1050-1", [tooMuch])] }))
      ).rejects.toMatchObject(refused("INVOICE-LIMIT-01"))
      await desk.post(`/admin/invoice-desk/requests/${first.request_id}/reject`, {
        reason: "抬头有误",
      })
      expect(await read(buyer, first.request_id)).toMatchObject({
        state: "rejected",
        reason: "抬头有误",
      })
      expect((await ask(wish(buyer.id, { title: other }))).created).toBe(true)
    })

    it("bills the same goods once, however many ask at the same moment", async () => {
      const wishes = Array.from({ length: 8 }, (_, at) =>
        wish(buyer.id, { title: { ...companyTitle, name: `公司 ${at}` } })
      )
      const results = await Promise.allSettled(wishes.map(ask))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect((await buyer.get("/store/invoice-requests")).data.count).toBe(1)
    })

    it("refuses special invoices for exempt goods in a clear sentence", async () => {
      const groups = [group("1060-1", [exemptLine("ol_7")])]
      await expect(ask(wish(buyer.id, { groups }))).rejects.toMatchObject({
        code: "INVOICE-KIND-01",
        message: expect.stringContaining("只能开具普通发票"),
      })
      expect((await ask(wish(buyer.id, { groups, kind: "normal" }))).created).toBe(true)
    })

    it("takes request and decision back when a caller's workflow fails further on", async () => {
      const container = getContainer()
      const asked = await createInvoiceRequestWorkflow(container).run({ input: wish(buyer.id) })
      const { request_id } = asked.result
      const actor = { type: "user", id: desk.id } as const
      const rejecting = rejectRequestWorkflow(container)
      const rejected = await rejecting.run({ input: { request_id, reason: "抬头有误", actor } })
      await rejecting.cancel({ transaction: rejected.transaction })
      const again = await read(buyer, request_id)
      expect(again).toMatchObject({ state: "submitted", reason: null })
      expect(again.timeline.map(({ kind }) => kind)).toEqual(["submitted"])
      await createInvoiceRequestWorkflow(container).cancel({ transaction: asked.transaction })
      expect((await buyer.get("/store/invoice-requests")).data.count).toBe(0)
    })

    it("keeps no file for an invoice that could not be issued", async () => {
      const { request_id } = await ask(wish(buyer.id))
      const [invoice] = (await read(buyer, request_id)).invoices
      const content_base64 = Buffer.from("%PDF-1.7").toString("base64")
      const body = { ...paper("00000001"), file: { name: "a.pdf", content_base64 } }
      expect((await issue(invoice!.id, body)).data).toMatchObject(refused("INVOICE-STATE-01"))
      const [unissued] = (await read(buyer, request_id)).invoices
      expect(unissued).toMatchObject({ state: "draft", number: null, documents: [] })
    })

    it("lets the database itself refuse to change or remove what was issued", async () => {
      const { request_id } = await ask(wish(buyer.id))
      await approve(request_id)
      const [invoice, draft] = (await read(buyer, request_id)).invoices
      await issue(invoice!.id, paper("00000001"))
      const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const changes = [
        ["update vat_invoice set gross_fen = 1 where id = ?", invoice!.id],
        ["delete from vat_invoice where id = ?", invoice!.id],
        ["update vat_invoice_line set name = 'x' where invoice_id = ?", invoice!.id],
        ["delete from vat_request where id = ?", request_id],
      ] as const
      for (const [change, id] of changes)
        await expect(sql.raw(change, [id])).rejects.toThrow(/INVOICE-ISSUED-02/)
      await sql.raw("update vat_invoice set order_display_id = '1' where id = ?", [draft!.id])
    })

    it("shows nobody what is not theirs", async () => {
      const { request_id } = await ask(wish(buyer.id))
      const [invoice] = (await read(buyer, request_id)).invoices
      const { data } = await buyer.post("/store/invoice-titles", companyTitle)
      const other = await customer(api, getContainer(), "other@example.com")
      const nobody = await stranger(api, getContainer())
      const store = "/store/invoice-requests"
      const theirs = [
        ["get", `${store}/${request_id}`],
        ["get", `${store}/${request_id}/preview/${invoice!.id}.pdf`],
        ["get", `${store}/${request_id}/documents/vdoc_1`],
        ["post", `${store}/${request_id}/cancel`],
        ["remove", `/store/invoice-titles/${data.title.id}`],
      ] as const
      for (const [method, url] of theirs) {
        expect([url, (await nobody[method](url)).status]).toEqual([url, 401])
        expect([url, (await other[method](url)).status]).toEqual([url, 404])
      }
      const change = `/store/invoice-titles/${data.title.id}`
      expect((await nobody.post(change, companyTitle)).status).toBe(401)
      expect((await other.post(change, companyTitle)).status).toBe(404)
      await expect(
        ask(wish(other.id, { title: undefined, title_id: data.title.id }))
      ).rejects.toMatchObject(refused("INVOICE-TITLE-08"))
      expect((await other.get(store)).data.invoice_requests).toEqual([])
      expect((await other.get("/store/invoice-titles")).data.titles).toEqual([])
      const lists = [store, "/store/invoice-titles", "/admin/invoice-desk/requests"]
      for (const url of lists) expect([url, (await nobody.get(url)).status]).toEqual([url, 401])
      const decisions = ["approve", "reject", "hand-over"].map(
        (verb) => `/admin/invoice-desk/requests/${request_id}/${verb}`
      )
      for (const url of [...decisions, `/admin/invoice-desk/invoices/${invoice!.id}/issue`])
        expect([url, (await buyer.post(url, {})).status]).toEqual([url, 401])
      for (const url of [
        `/admin/invoice-desk/requests/${request_id}`,
        `/admin/invoice-desk/invoices/${invoice!.id}/preview`,
        "/admin/invoice-desk/documents/vdoc_1",
      ])
        expect([url, (await buyer.get(url)).status]).toEqual([url, 401])
    })

    it("shows the desk its queue, longest waiting first, with counts", async () => {
      const first = await ask(wish(buyer.id))
      const groups = [group("1070-1", [line("ol_70")])]
      const second = await ask(wish(buyer.id, { groups }))
      await approve(second.request_id)
      const { data } = await desk.get("/admin/invoice-desk/requests?state=submitted")
      expect(data.requests.map(({ id }) => id)).toEqual([first.request_id])
      expect(Object.fromEntries(data.queue.map(({ state, count }) => [state, count]))).toEqual({
        submitted: 1,
        approved: 1,
      })
    })
  },
})
