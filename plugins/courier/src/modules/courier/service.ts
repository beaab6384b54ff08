import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { fault } from "@xiangji/kernel"
import type { FreightRate as FreightRateRow, StorageClass } from "../../domain/freight"
import type { CarrierProvider, Waybill } from "../../types/carrier-provider"
import { isRefusal } from "../../types/carrier-error"
import { CARRIER_PROVIDER_KEYS } from "./loaders/carrier-providers"
import { FreightRate } from "./models/freight-rate"
import { Milestone } from "./models/milestone"
import { Shipment } from "./models/shipment"
import { TrackingEvent } from "./models/tracking-event"
import { courierOptionsSchema, retryDelayMs, type CourierOptions } from "./options"
import { newTracking, type TrackingReport } from "./record-tracking"
import { newCallbackToken, newSalt } from "./secrets"
import type { NewShipment, RecordedTracking, ShipmentRow } from "./types"

type Cradle = Record<string, unknown> & { [CARRIER_PROVIDER_KEYS]?: (string | undefined)[] }
type Db = Context<SqlEntityManager>

/** Shipments, their history, the milestone outbox and the freight table. */
class CourierModuleService extends MedusaService({
  Shipment,
  TrackingEvent,
  Milestone,
  FreightRate,
}) {
  /** The plugin's checked options. */
  readonly options: CourierOptions
  protected readonly cradle_: Cradle

  constructor(cradle: Cradle, options: unknown) {
    super(cradle, options)
    this.cradle_ = cradle
    this.options = courierOptionsSchema.parse(options ?? {})
  }

  /** The configured way to a carrier; a market without one cannot book (`COURIER-PROVIDER-01`). */
  async carrierFor(carrierCode: string): Promise<CarrierProvider> {
    const keys = (this.cradle_[CARRIER_PROVIDER_KEYS] ?? []).filter((key) => key !== undefined)
    const providers = keys.map((key) => this.cradle_[key] as CarrierProvider)
    const provider = providers.find((candidate) => candidate.supports(carrierCode))
    if (provider) return provider
    throw fault("not_allowed", "COURIER-PROVIDER-01", {
      zh: "还没有接通快递公司，请联系管理员",
      en: "No way to this carrier is configured; ask the operator",
    })
  }

  /** The active shipment of the subject, made now if there is none: asking twice gives one shipment. */
  @InjectTransactionManager()
  async openShipment(
    input: NewShipment,
    @MedusaContext() context: Db = {}
  ): Promise<{ shipment: ShipmentRow; created: boolean }> {
    const { subject_type, subject_id } = input
    await sql(context, "select pg_advisory_xact_lock(hashtext(?))", [
      `courier_shipment/${subject_type}/${subject_id}`,
    ])
    const [existing] = await this.listShipments(
      {
        subject_type,
        subject_id,
        status: { $ne: "cancelled" },
        booking_state: { $ne: "failed" },
      },
      { take: 1 },
      context
    )
    if (existing) return { shipment: existing, created: false }
    const shipment = await this.createShipments(
      {
        ...input,
        // Said here because the row comes back as it was given, without the database's defaults.
        status: "created",
        booking_state: "pending",
        monitoring: "none",
        attempts: 0,
        callback_token: newCallbackToken(),
        salt: newSalt(),
        next_attempt_at: new Date(),
      },
      context
    )
    return { shipment, created: true }
  }

  /**
   * Takes a due shipment for a while, so that of several workers one acts on it and a worker that dies leaves it to
   * the next sweep. Returns null when it is not due (any more).
   */
  @InjectTransactionManager()
  async claimShipment(
    id: string,
    leaseSeconds: number,
    @MedusaContext() context: Db = {}
  ): Promise<ShipmentRow | null> {
    const [due] = await sql<{ id: string }>(
      context,
      `update courier_shipment set next_attempt_at = now() + make_interval(secs => ?), updated_at = now()
       where id = ? and next_attempt_at <= now() and deleted_at is null returning id`,
      [leaseSeconds, id]
    )
    return due ? await this.retrieveShipment(due.id, {}, context) : null
  }

  /** Keeps the waybill of a shipment, and the milestone that it has one. A second booking changes nothing. */
  @InjectTransactionManager()
  async recordBooking(
    shipmentId: string,
    waybill: Waybill,
    @MedusaContext() context: Db = {}
  ): Promise<RecordedTracking> {
    await sql(context, "select id from courier_shipment where id = ? for update", [shipmentId])
    const before = await this.retrieveShipment(shipmentId, {}, context)
    const unchanged = {
      shipment: before,
      status_before: before.status,
      added_events: 0,
      milestones: [],
      confirm_in_ms: null,
    }
    if (before.booking_state === "booked") return unchanged
    const now = new Date()
    const { id: shipment_id, subject_type, subject_id } = before
    // Cancelled while the carrier was being asked: the number is kept for the clerk, nobody is told.
    const cancelled = before.status === "cancelled"
    const outbox = { shipment_id, subject_type, subject_id, reached_at: now, next_attempt_at: now }
    if (!cancelled) await this.createMilestones({ ...outbox, milestone: "booked" }, context)
    const shipment = await this.updateShipments(
      {
        id: shipmentId,
        ...waybill,
        booking_state: "booked",
        booked_at: now,
        attempts: 0,
        last_error: null,
        next_attempt_at: cancelled ? null : now,
      },
      context
    )
    return { ...unchanged, shipment, milestones: cancelled ? [] : ["booked"] }
  }

  /**
   * Adds what a carrier reports to the history and folds it again, in one transaction under the shipment's row lock:
   * reports may arrive twice, late, in any order and at the same time.
   */
  @InjectTransactionManager()
  async recordTracking(
    shipmentId: string,
    report: TrackingReport,
    @MedusaContext() context: Db = {}
  ): Promise<RecordedTracking> {
    await sql(context, "select id from courier_shipment where id = ? for update", [shipmentId])
    const shipment = await this.retrieveShipment(
      shipmentId,
      { relations: ["events", "milestones"] },
      context
    )
    const now = new Date()
    const { events, milestones, changes, confirm_in_ms } = newTracking(
      shipment,
      report,
      this.options,
      now
    )
    await this.createTrackingEvents(events, context)
    await this.createMilestones(milestones, context)
    const after = await this.updateShipments({ id: shipmentId, ...changes }, context)
    return {
      shipment: after,
      status_before: shipment.status,
      added_events: events.length,
      milestones: milestones.map(({ milestone }) => milestone),
      confirm_in_ms,
    }
  }

  /** Notes that an attempt failed, and when the next one is due; a refusal of the booking ends it. */
  async recordFailure(shipment: ShipmentRow, error: Error): Promise<void> {
    const refused = shipment.booking_state === "pending" && isRefusal(error)
    const delay = retryDelayMs(this.options, shipment.attempts)
    await this.updateShipments({
      id: shipment.id,
      attempts: shipment.attempts + 1,
      last_error: error.message,
      next_attempt_at: refused ? null : new Date(Date.now() + delay),
      ...(refused ? { booking_state: "failed" as const } : {}),
    })
  }

  /** From now on the aggregator pushes; we look ourselves only after a silence. A push may have been faster. */
  async recordSubscription(shipmentId: string): Promise<void> {
    await this.updateShipments({
      selector: { id: shipmentId, monitoring: ["none", "aborted"] },
      data: {
        monitoring: "subscribed" as const,
        attempts: 0,
        last_error: null,
        next_attempt_at: new Date(Date.now() + this.options.silentAfterSeconds * 1000),
      },
    })
  }

  /** Rates that hold at the moment, of one storage class or of all. Plain rows: every cart and every order asks. */
  @InjectManager()
  async listRatesAt(
    at: Date,
    storageClass?: StorageClass,
    @MedusaContext() context: Db = {}
  ): Promise<FreightRateRow[]> {
    const rates = context.manager!.getKnex()("courier_freight_rate")
    return rates
      .where("valid_from", "<=", at)
      .where((still) => still.whereNull("valid_to").orWhere("valid_to", ">", at))
      .where(storageClass ? { storage_class: storageClass } : {})
      .whereNull("deleted_at")
  }
}

/** Runs SQL inside the transaction of the context. */
async function sql<Row>(context: Db, statement: string, values: unknown[]): Promise<Row[]> {
  return await context.transactionManager!.execute<Row[]>(statement, values)
}

/** A row of the milestone outbox. */
export type MilestoneRow = InferTypeOf<typeof Milestone>

export default CourierModuleService
