import path from "node:path"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { definedJobs } from "@xiangji/job-queue/domain/registry"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import {
  startKuaidi100Simulator,
  type Kuaidi100Simulator,
} from "@xiangji/courier/simulator/kuaidi100"
import {
  bookShipmentWorkflow,
  defineMilestoneHandler,
  timelineOf,
} from "@xiangji/courier/workflows"
import type { NewShipment } from "@xiangji/courier/types"
import { book, comeDue, courierOf, freePort, load, order } from "./support"

const ALL_SCANS = 7
const failStep = createStep("test-fail", async () => {
  throw new Error("no box is big enough")
})
let kuaidi100: Kuaidi100Simulator
const quiet = () => ({ ...kuaidi100.knobs })
let calm: ReturnType<typeof quiet>

beforeAll(async () => {
  kuaidi100 = await startKuaidi100Simulator({
    customer: "CUSTOMER",
    key: "KEY",
    secret: "SECRET",
    retryMs: 20,
  })
  calm = quiet()
  process.env.KUAIDI100_URL = kuaidi100.url
  process.env.PORT = String(await freePort())
})
afterAll(() => kuaidi100.close())
afterEach(() => void Object.assign(kuaidi100.knobs, calm))

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ getContainer }) => {
    const container = () => getContainer()!
    const loaded = (id: string) => load(container(), id)
    const milestones = async (id: string) =>
      (await loaded(id)).milestones.map(({ milestone }) => milestone).sort()
    const waybills = (id: string) => kuaidi100.parcels().filter(({ orderId }) => orderId === id)
    const sweep = async (job: string) => {
      const found = await definedJobs()
        .find(({ name }) => name === job)!
        .sweep!.find(container())
      for (const payload of found) await runJob(container(), job, payload)
      await queueIdle()
    }
    const move = async (number: string | null, scans: number) => {
      await kuaidi100.advance(number!, scans)
      await queueIdle()
    }

    it("books, follows the pushes and counts a delivery once a signed query confirms it", async () => {
      const shipment = await book(container())
      expect(shipment).toMatchObject({
        booking_state: "booked",
        monitoring: "subscribed",
        status: "created",
      })

      await move(shipment.tracking_number, 6)
      expect(await loaded(shipment.id)).toMatchObject({
        status: "out_for_delivery",
        delivery_confirmed_at: null,
      })
      expect(await milestones(shipment.id)).toEqual(["booked", "collected"])

      await move(shipment.tracking_number, 1)
      const delivered = await loaded(shipment.id)
      expect(delivered).toMatchObject({ status: "delivered", monitoring: "finished" })
      expect(delivered.delivery_confirmed_at).toBeInstanceOf(Date)
      expect(delivered.events).toHaveLength(ALL_SCANS)
      expect(await milestones(shipment.id)).toEqual(["booked", "collected", "delivered"])
      expect(waybills(shipment.id)[0]!.queries).toBe(1)
    })

    it("tells one timeline in both languages, newest first", async () => {
      const shipment = await book(container())
      await move(shipment.tracking_number, 3)
      const [timeline] = await timelineOf(container(), {
        subject_type: "fulfillment",
        subject_ids: [shipment.subject_id, "ful_of_nobody"],
      })
      expect(timeline).toMatchObject({
        carrier: { code: "zhongtong", name: { zh: "中通快递" } },
        status_text: { zh: "运输中", en: "In transit" },
      })
      expect(timeline!.events.map(({ status }) => status)).toEqual([
        "in_transit",
        "in_transit",
        "collected",
      ])
    })

    it("makes one waybill for two identical bookings at once", async () => {
      const input = order()
      const both = await Promise.all(
        [1, 2].map(() => bookShipmentWorkflow(container()).run({ input }))
      )
      await queueIdle()
      const [first, second] = both.map(({ result }) => result.id)
      expect(second).toBe(first)
      expect(waybills(first!)).toHaveLength(1)
    })

    it("asks again with the same order id when the answer to a booking was lost", async () => {
      kuaidi100.knobs.loseBookingReply = true
      const shipment = await book(container())
      expect(shipment).toMatchObject({ booking_state: "pending", attempts: 1 })

      kuaidi100.knobs.loseBookingReply = false
      await comeDue(container(), shipment.id)
      await sweep("courier-book-shipment")
      expect(await loaded(shipment.id)).toMatchObject({ booking_state: "booked", last_error: null })
      expect(waybills(shipment.id)).toHaveLength(1)
    })

    it("waits while the aggregator is away and books when it is back", async () => {
      kuaidi100.knobs.down = true
      const shipment = await book(container())
      expect(shipment.booking_state).toBe("pending")
      expect(shipment.next_attempt_at).toBeInstanceOf(Date)

      kuaidi100.knobs.down = false
      await comeDue(container(), shipment.id)
      await sweep("courier-book-shipment")
      expect((await loaded(shipment.id)).booking_state).toBe("booked")
    })

    it("calls an unbooked shipment off when the work around it fails", async () => {
      kuaidi100.knobs.down = true
      const input = order()
      const packing = createWorkflow(`test-packing-${input.subject_id}`, (order: NewShipment) => {
        bookShipmentWorkflow.runAsStep({ input: order })
        failStep()
      })
      await expect(packing(container()).run({ input })).rejects.toMatchObject({
        message: "no box is big enough",
      })
      const [shipment] = await courierOf(container()).listShipments({
        subject_id: input.subject_id,
      })
      expect(shipment).toMatchObject({ status: "cancelled", next_attempt_at: null })
      kuaidi100.knobs.down = false
      expect((await book(container(), input)).id).not.toBe(shipment!.id)
      expect(waybills(shipment!.id)).toEqual([])
    })

    it("leaves a refused booking to people", async () => {
      kuaidi100.knobs.refuseBooking = "电子面单账号余额不足"
      const shipment = await book(container())
      expect(shipment).toMatchObject({
        booking_state: "failed",
        last_error: "电子面单账号余额不足",
        next_attempt_at: null,
      })
    })

    it("treats an earlier subscription as success", async () => {
      kuaidi100.knobs.alreadySubscribed = true
      expect((await book(container())).monitoring).toBe("subscribed")
    })

    it("comes to the same result through duplicated, late and repeated pushes", async () => {
      const shipment = await book(container())
      Object.assign(kuaidi100.knobs, { duplicate: true, reorder: true, dropAcknowledgement: true })
      await move(shipment.tracking_number, ALL_SCANS)
      const after = await loaded(shipment.id)
      expect(after).toMatchObject({ status: "delivered", monitoring: "finished" })
      expect(after.events).toHaveLength(ALL_SCANS)
      expect(await milestones(shipment.id)).toEqual(["booked", "collected", "delivered"])
      const answers = kuaidi100.pushes().filter(({ nu }) => nu === shipment.tracking_number)
      expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set([200]))
    })

    it("refuses pushes with a wrong sign and changes nothing", async () => {
      const shipment = await book(container())
      kuaidi100.knobs.badSign = true
      await move(shipment.tracking_number, 2)
      expect(await loaded(shipment.id)).toMatchObject({ status: "created", events: [] })
      const answers = kuaidi100.pushes().filter(({ nu }) => nu === shipment.tracking_number)
      expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set([403]))
    })

    it("finds out by asking when the pushes stay away", async () => {
      const shipment = await book(container())
      kuaidi100.knobs.silent = true
      await move(shipment.tracking_number, ALL_SCANS)
      expect((await loaded(shipment.id)).status).toBe("created")

      kuaidi100.knobs.down = true
      await comeDue(container(), shipment.id)
      await sweep("courier-poll-shipment")
      const unanswered = await loaded(shipment.id)
      expect(unanswered).toMatchObject({ status: "created", attempts: 1 })
      expect(unanswered.last_error).toMatch(/fetch failed/)

      kuaidi100.knobs.down = false
      await comeDue(container(), shipment.id)
      await sweep("courier-poll-shipment")
      expect(await loaded(shipment.id)).toMatchObject({
        last_error: null,
        status: "delivered",
        monitoring: "finished",
      })
    })

    it("never takes an abort for a delivery", async () => {
      const shipment = await book(container())
      kuaidi100.knobs.abort = true
      await move(shipment.tracking_number, 2)
      expect(await loaded(shipment.id)).toMatchObject({
        status: "in_transit",
        monitoring: "aborted",
      })
      expect(await milestones(shipment.id)).toEqual(["booked", "collected"])
    })

    it("hands every milestone over in order, and again until the handler succeeds", async () => {
      const told: string[] = []
      let broken = true
      defineMilestoneHandler("test-paper", async ({ milestone, subject_id }) => {
        if (milestone === "collected" && broken) throw new Error("not now")
        told.push(`${subject_id} ${milestone}`)
      })
      const input = order({ subject_type: "test-paper", subject_id: "paper_1" })
      const shipment = await book(container(), input)
      await move(shipment.tracking_number, ALL_SCANS)
      expect(told).toEqual(["paper_1 booked"])

      broken = false
      const open = await courierOf(container()).listMilestones({ handled_at: null })
      const due = open.map(({ id }) => ({ id, next_attempt_at: new Date(0) }))
      await courierOf(container()).updateMilestones(due)
      await sweep("courier-deliver-milestones")
      expect(told).toEqual(["paper_1 booked", "paper_1 collected", "paper_1 delivered"])
    })
  },
})
