import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AUDIT_LOG_MODULE } from ".."
import type { NewAuditEntry } from "../../../types/audit-entry"
import type { AuditLogModuleService } from "../service"
import { appendAuditWith } from "../../../workflows/append-audit"

const deed = (part: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  actor: { type: "member", id: "mem_1", name: "王桂芳" },
  action: "market.listing.published",
  subject: { type: "listing", id: "list_1", label: "土鸡蛋" },
  for: { type: "seller", id: "sel_1", label: "云上农家" },
  via: { role: "agent", mandate_id: "mand_1" },
  before: { price_fen: 1200, note: null },
  after: { price_fen: 1500, note: "春笋\u0000\ud800" },
  reason: "涨价",
  ...part,
})

moduleIntegrationTestRunner<AuditLogModuleService>({
  moduleName: AUDIT_LOG_MODULE,
  resolve: path.join(__dirname, ".."),
  // The log is guarded by triggers, which only the migrations make.
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().getConnection().execute(text)
    const page = { limit: 200, offset: 0 }

    /** What a superuser can do: switch the guards off, change something, switch them on again. */
    const tamper = async (...statements: string[]) => {
      for (const table of ["audit_entry", "audit_head"])
        await sql(`alter table ${table} disable trigger all`)
      for (const statement of statements) await sql(statement)
      for (const table of ["audit_entry", "audit_head"])
        await sql(`alter table ${table} enable trigger all`)
    }

    const five = () => service.append([1, 2, 3, 4, 5].map((n) => deed({ reason: `第${n}次` })))

    describe("appending", () => {
      it("numbers and chains entries in the order given, and reads back what it hashed", async () => {
        await service.append([deed(), deed({ for: null, via: null, before: null })])
        await service.append([deed({ subject: { type: "seller", id: "sel_1" } })])
        const { rows, count } = await service.find({}, page)
        expect(count).toBe(3)
        expect(rows.map(({ seq }) => seq)).toEqual([3, 2, 1])
        expect(rows[1]!.prev_hash).toBe(rows[2]!.hash)
        expect(rows[2]).toMatchObject({ after: { price_fen: 1500, note: "春笋\uFFFD" } })
        expect(await service.verify()).toMatchObject({ ok: true, checked: 3, next: null })
      })

      it("makes one unbroken chain of 50 writers at once", async () => {
        await Promise.all(
          Array.from({ length: 50 }, (_, n) => service.append([deed({ reason: `${n}` }), deed()]))
        )
        const { rows } = await service.find({}, page)
        expect(rows.map(({ seq }) => seq).reverse()).toEqual(
          Array.from({ length: 100 }, (_, n) => n + 1)
        )
        expect(await service.verify()).toMatchObject({ ok: true, checked: 100 })
      })

      it("takes thousands of entries under one lock", async () => {
        await service.append(Array.from({ length: 2_500 }, () => deed()))
        expect(await service.verify()).toMatchObject({ ok: true, checked: 2_500 })
      })

      it("records a deed in its own transaction, or not at all when that is taken back", async () => {
        const knex = MikroOrmWrapper.getManager().getKnex() as unknown as Knex
        await service.append([deed()])
        const [id] = await knex.transaction((db) => appendAuditWith(db, [deed(), deed()]))
        const fails = knex.transaction(async (db) => {
          await appendAuditWith(db, [deed()])
          throw new Error("the deed failed")
        })
        await expect(fails).rejects.toThrow("the deed failed")
        const { rows } = await service.find({}, page)
        expect(rows.map(({ seq }) => seq)).toEqual([3, 2, 1])
        expect(rows[1]!.id).toBe(id)
        expect(await service.verify()).toMatchObject({ ok: true, checked: 3 })
      })

      it("leaves no gap behind a write that is rolled back", async () => {
        await service.append([deed()])
        await expect(
          service.append([deed(), deed({ actor: { type: "ghost" as never, id: "x" } })])
        ).rejects.toThrow()
        await service.append([deed()])
        expect((await service.find({}, page)).rows.map(({ seq }) => seq)).toEqual([2, 1])
        expect(await service.verify()).toMatchObject({ ok: true, checked: 2 })
      })

      it("masks identity numbers, accounts and phones before they are stored", async () => {
        await service.append([
          deed({
            after: {
              id_number: "510182195501014321",
              payout: { bank_account: "6222021234567890" },
            },
          }),
        ])
        const { rows } = await service.find({}, page)
        expect(rows[0]!.after).toEqual({
          id_number: "510*************21",
          payout: { bank_account: "************7890" },
        })
        expect(JSON.stringify(await sql(`select * from audit_entry`))).not.toMatch(
          /51018219|62220212/
        )
      })

      it("says of deeds taken back that they were, the other way round", async () => {
        const recorded = await service.append([deed(), deed({ reason: "second" })])
        await service.appendUndone(recorded)
        const { rows } = await service.find({}, page)
        expect(rows.slice(0, 2).map(({ undoes }) => undoes)).toEqual([
          recorded[0]!.id,
          recorded[1]!.id,
        ])
        expect(rows[0]).toMatchObject({ before: { price_fen: 1500 }, after: { price_fen: 1200 } })
        expect(await service.verify()).toMatchObject({ ok: true, checked: 4 })
      })
    })

    describe("the database, as the application uses it", () => {
      it.each([
        `update audit_entry set reason = 'other' where seq = 2`,
        `update audit_entry set deleted_at = now() where seq = 2`,
        `delete from audit_entry where seq = 5`,
        `truncate audit_entry`,
        `truncate audit_entry, audit_head cascade`,
        `update audit_head set seq = 0`,
        `delete from audit_head`,
        `insert into audit_head (id, seq, hash) values ('other', 9, 'x')`,
      ])("refuses: %s", async (statement) => {
        await five()
        await expect(sql(statement)).rejects.toThrow(/append-only/)
        expect(await service.verify()).toMatchObject({ ok: true, checked: 5 })
      })

      it("refuses an entry that does not follow the last one", async () => {
        await five()
        await expect(
          sql(`insert into audit_entry select 'audit_forged', 6, at, actor_type, actor_id, actor_name,
            action, subject_type, subject_id, subject_label, for_type, for_id, for_label, via_role,
            mandate_id, before, after, reason, undoes, prev_hash, hash from audit_entry where seq = 5`)
        ).rejects.toThrow(/does not follow/)
      })

      it("refuses updates and deletions through the service as well", async () => {
        const [entry] = await service.append([deed()])
        await expect(
          service.updateAuditEntries({ id: entry!.id, reason: "other" })
        ).rejects.toThrow(/append-only/)
        await expect(service.deleteAuditEntries(entry!.id)).rejects.toThrow(/append-only/)
        await expect(service.softDeleteAuditEntries([entry!.id])).rejects.toThrow(/append-only/)
      })
    })

    describe("tampering by a superuser shows", () => {
      beforeEach(five)

      it.each<[string, string[], object]>([
        [
          "a changed reason",
          [`update audit_entry set reason = 'never' where seq = 3`],
          { seq: 3, reason: "changed" },
        ],
        [
          "a changed value",
          [`update audit_entry set after = '{"price_fen": 1}' where seq = 1`],
          { seq: 1, reason: "changed" },
        ],
        [
          "a moved time",
          [`update audit_entry set at = at - interval '1 day' where seq = 5`],
          { seq: 5, reason: "changed" },
        ],
        [
          "a deleted entry",
          [`delete from audit_entry where seq = 2`],
          { seq: 2, id: null, reason: "missing" },
        ],
        [
          "the first entry deleted",
          [`delete from audit_entry where seq = 1`],
          { seq: 1, id: null, reason: "missing" },
        ],
        [
          "entries cut off the end",
          [`delete from audit_entry where seq >= 4`],
          { seq: 4, id: null, reason: "missing" },
        ],
        ["an emptied log", [`truncate audit_entry`], { seq: 1, id: null, reason: "missing" }],
        [
          "two entries swapped",
          [
            `update audit_entry set seq = 99 where seq = 2`,
            `update audit_entry set seq = 2 where seq = 3`,
            `update audit_entry set seq = 3 where seq = 99`,
          ],
          { seq: 2, reason: "out_of_place" },
        ],
        [
          "a gap closed by renumbering",
          [
            `delete from audit_entry where seq = 2`,
            `update audit_entry set seq = seq - 1 where seq > 2`,
          ],
          { seq: 2, reason: "out_of_place" },
        ],
        [
          "an entry slipped in at the end",
          [
            `insert into audit_entry select 'audit_forged', 6, at, actor_type, actor_id, actor_name,
              action, subject_type, subject_id, subject_label, for_type, for_id, for_label, via_role,
              mandate_id, before, after, reason, undoes, hash, hash from audit_entry where seq = 5`,
          ],
          { seq: 6, reason: "changed" },
        ],
        [
          "a head that was moved back",
          [`update audit_head set seq = 4`],
          { seq: 5, reason: "not_at_head" },
        ],
      ])("%s", async (_what, statements, first_bad) => {
        await tamper(...statements)
        expect(await service.verify()).toMatchObject({ ok: false, first_bad })
      })
    })

    describe("verifying in parts", () => {
      it("goes on where the last part ended", async () => {
        await five()
        const parts = []
        for (let from: number | null = 1; from !== null;) {
          const part = await service.verify({ from, take: 2 })
          parts.push([part.checked, part.next])
          from = part.next
        }
        expect(parts).toEqual([
          [2, 3],
          [2, 5],
          [1, null],
        ])
        expect(await service.verify({ from: 4 })).toMatchObject({ ok: true, checked: 2 })
        expect(await service.verify({ from: 9 })).toMatchObject({ ok: true, checked: 0 })
      })

      it("is sound for a log without entries", async () => {
        expect(await service.verify()).toMatchObject({ ok: true, checked: 0, next: null })
      })
    })

    describe("finding", () => {
      it("filters by who, for whom, what, when and words", async () => {
        await service.append([
          deed(),
          deed({ actor: { type: "user", id: "user_1", name: "李审核" }, for: null }),
          deed({ action: "market.seller.suspended", subject: { type: "seller", id: "sel_2" } }),
          deed({ reason: "100%_sure" }),
        ])
        const found = async (filters: Parameters<typeof service.find>[0]) =>
          (await service.find(filters, page)).rows.map(({ seq }) => seq)
        expect(await found({ actor_id: "user_1" })).toEqual([2])
        expect(await found({ for_id: "sel_1" })).toEqual([4, 3, 1])
        expect(await found({ subject_id: "sel_2" })).toEqual([3])
        expect(await found({ action: "market.seller.suspended" })).toEqual([3])
        expect(await found({ q: "审核" })).toEqual([2])
        expect(await found({ q: "%_s" })).toEqual([4])
        const at = (await service.find({}, { limit: 1, offset: 0 })).rows[0]!.at
        expect(await found({ to: at })).toEqual([])
        expect(await found({ from: at })).toHaveLength(4)
      })
    })
  },
})
