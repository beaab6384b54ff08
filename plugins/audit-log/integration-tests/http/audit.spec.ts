import { once } from "node:events"
import path from "node:path"
import { parse } from "csv-parse/sync"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  appendAudit,
  auditOf,
  defineAuditAction,
  recordAuditStep,
  verifyAuditChain,
  type NewAuditEntry,
} from "@xiangji/audit-log/workflows"
import { customer, staff, stranger } from "./staff"

defineAuditAction({
  action: "test.listing.published",
  text: { zh: "发布商品", en: "Published a listing" },
})

const deed = (part: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  actor: { type: "member", id: "mem_1", name: "王桂芳" },
  action: "test.listing.published",
  subject: { type: "listing", id: "list_1", label: "土鸡蛋" },
  for: { type: "seller", id: "sel_1", label: "云上农家" },
  via: { role: "agent", mandate_id: "mand_1" },
  before: { state: "submitted" },
  after: { state: "published" },
  ...part,
})

const fail = createStep("test-audit-fail", async (): Promise<never> => {
  throw new Error("the next step failed")
})
const publish = createWorkflow("test-audit-publish", (input: NewAuditEntry | NewAuditEntry[]) => {
  recordAuditStep(input)
})
const publishAndFail = createWorkflow("test-audit-publish-and-fail", (input: NewAuditEntry[]) => {
  recordAuditStep(input)
  fail()
})

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    const get = (route: string) => api.get(`/admin/audit${route}`, staff)
    // As bytes: the client would swallow the byte order mark of a text.
    const csv = async (query = "") => {
      const { status, headers, data } = await api.get(`/admin/audit/export.csv${query}`, {
        ...staff,
        responseType: "arraybuffer",
      })
      const bytes = Buffer.from(data as ArrayBuffer)
      return { status, headers, bytes, lines: parse(bytes, { bom: true }) as string[][] }
    }

    it("shows strangers and customers nothing", async () => {
      for (const who of [stranger, customer])
        for (const route of ["", "/actions", "/export.csv", "/verify"])
          expect((await api.get(`/admin/audit${route}`, who)).status).toBe(401)
    })

    it("records from workflows, and says so when the deed was taken back", async () => {
      await publish(container()).run({ input: deed() })
      await expect(
        publishAndFail(container()).run({
          input: [deed(), deed({ subject: { type: "listing", id: "list_2" } })],
        })
      ).rejects.toMatchObject({ message: "the next step failed" })
      const { entries, count } = await auditOf(container(), {}, { limit: 9, offset: 0 })
      expect(count).toBe(5)
      const [undone2, undone1, second, first] = entries
      expect([undone1!.undoes, undone2!.undoes]).toEqual([second!.id, first!.id])
      expect(undone1).toMatchObject({
        subject: { id: "list_2" },
        before: { state: "published" },
        after: { state: "submitted" },
      })
      expect(await verifyAuditChain(container())).toEqual({ ok: true, checked: 5 })
    })

    it("tells who did what for whom, in words, newest first", async () => {
      await appendAudit(container(), [
        deed(),
        deed({ action: "test.unknown", for: null, via: null }),
      ])
      const { data } = await get("?limit=5")
      expect(data).toMatchObject({ count: 2, limit: 5, offset: 0 })
      expect(data.entries).toMatchObject([
        { seq: 2, action_text: { zh: "test.unknown" }, for: null, via: null },
        {
          seq: 1,
          actor: { type: "member", id: "mem_1", name: "王桂芳" },
          action_text: { zh: "发布商品", en: "Published a listing" },
          subject: { label: "土鸡蛋" },
          for: { id: "sel_1", label: "云上农家" },
          via: { role: "agent", mandate_id: "mand_1" },
          before: { state: "submitted" },
          after: { state: "published" },
          undoes: null,
        },
      ])
      expect((await get("/actions")).data.actions).toContainEqual({
        action: "test.listing.published",
        text: { zh: "发布商品", en: "Published a listing" },
      })
    })

    it("filters by each thing, and by days as they are in China", async () => {
      await appendAudit(container(), [
        deed(),
        deed({ actor: { type: "user", id: "user_9", name: "李审核" } }),
        deed({ for: { type: "seller", id: "sel_2" }, reason: "换季" }),
      ])
      const found = async (query: string) =>
        (await get(`?${query}`)).data.entries.map(({ seq }: never) => seq)
      expect(await found("actor=user_9")).toEqual([2])
      expect(await found("for=sel_2")).toEqual([3])
      expect(await found("subject=list_1&action=test.listing.published")).toEqual([3, 2, 1])
      expect(await found(`q=${encodeURIComponent("换季")}`)).toEqual([3])
      const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
      expect(await found(`from=${today}&to=${today}`)).toEqual([3, 2, 1])
      expect(await found(`to=2026-01-01`)).toEqual([])
      expect(await get("?from=yesterday&colour=red")).toMatchObject({
        status: 400,
        data: { code: "AUDIT-INPUT-01", message: expect.stringMatching(/from.*colour/) },
      })
    })

    it("exports a spreadsheet in which no cell is a formula", async () => {
      const nasty = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        '=HYPERLINK("x")',
      ]
      await appendAudit(
        container(),
        nasty.map((text) =>
          deed({ reason: text, subject: { type: "listing", id: "l", label: text } })
        )
      )
      const { status, headers, bytes, lines } = await csv("?for=sel_1")
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="audit-.*\.csv"$/)
      expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf")
      expect(lines).toHaveLength(nasty.length + 1)
      expect(lines[0]).toContain("代谁 For")
      expect(lines[1]).toContain("发布商品 Published a listing")
      for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      expect(lines[1]).toContain(`'${nasty.at(-1)}`)
    })

    it("exports more than one page without a gap, and only what fits", async () => {
      await appendAudit(
        container(),
        Array.from({ length: 1_203 }, () => deed())
      )
      await appendAudit(container(), [deed({ for: { type: "seller", id: "sel_2" } })])
      const { lines } = await csv("?for=sel_1")
      expect(lines.slice(1).map(([seq]) => Number(seq))).toEqual(
        Array.from({ length: 1_203 }, (_, n) => 1_203 - n)
      )
      expect((await get("/export.csv?limit=3")).data).toMatchObject({ code: "AUDIT-INPUT-01" })
    })

    it("survives a reader who leaves in the middle of an export", async () => {
      await appendAudit(
        container(),
        Array.from({ length: 3_000 }, () => deed())
      )
      const leave = new AbortController()
      const { data } = await api.get("/admin/audit/export.csv", {
        ...staff,
        responseType: "stream",
        signal: leave.signal,
      })
      const cut = once(data, "error")
      data.once("data", () => leave.abort())
      await cut
      expect((await csv("?to=2026-01-01")).lines).toHaveLength(1)
    })

    it("verifies part by part, and names the first entry that was tampered with", async () => {
      await appendAudit(
        container(),
        Array.from({ length: 5 }, () => deed())
      )
      expect((await get("/verify?take=3")).data).toMatchObject({ ok: true, checked: 3, next: 4 })
      expect((await get("/verify?from=4")).data).toMatchObject({
        ok: true,
        checked: 2,
        next: null,
        head: { seq: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      })
      const db = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await expect(db("audit_entry").where({ seq: 3 }).delete()).rejects.toThrow(/append-only/)
      await db.raw("alter table audit_entry disable trigger all")
      await db("audit_entry").where({ seq: 3 }).update({ actor_name: "somebody else" })
      await db.raw("alter table audit_entry enable trigger all")
      expect((await get("/verify")).data).toMatchObject({
        ok: false,
        checked: 2,
        first_bad: { seq: 3, reason: "changed" },
        next: null,
      })
      expect(await verifyAuditChain(container(), { from: 4 })).toEqual({ ok: true, checked: 2 })
    })
  },
})
