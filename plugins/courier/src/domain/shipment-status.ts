import { stateMachine, type LocalText, type Transitions } from "@xiangji/kernel"

/** Where a parcel or an envelope is, in one vocabulary for every carrier. */
export type ShipmentStatus =
  | "created"
  | "collected"
  | "in_transit"
  | "out_for_delivery"
  | "ready_for_pickup"
  | "attempt_failed"
  | "held"
  | "delivered"
  | "returning"
  | "returned"
  | "cancelled"
  | "lost"

/**
 * Every status in the order of a parcel's life. The position breaks ties between scans of the same second,
 * so that of two events with one time the later stage wins.
 */
export const SHIPMENT_STATUSES = [
  "created",
  "collected",
  "in_transit",
  "out_for_delivery",
  "attempt_failed",
  "held",
  "ready_for_pickup",
  "delivered",
  "returning",
  "returned",
  "lost",
  "cancelled",
] as const satisfies readonly ShipmentStatus[]

const MOVING = [
  "collected",
  "in_transit",
  "out_for_delivery",
  "attempt_failed",
  "ready_for_pickup",
  "held",
] as const satisfies readonly ShipmentStatus[]

const fromMoving: readonly ShipmentStatus[] = [...MOVING, "delivered", "returning", "lost"]

/** Missed scans may be skipped, a returning parcel may turn round again; nothing leaves `returned` or `cancelled`. */
export const SHIPMENT_TRANSITIONS: Transitions<ShipmentStatus> = {
  created: SHIPMENT_STATUSES.filter((status) => status !== "created" && status !== "returned"),
  collected: fromMoving,
  in_transit: fromMoving,
  out_for_delivery: fromMoving,
  attempt_failed: fromMoving,
  ready_for_pickup: fromMoving,
  held: fromMoving,
  delivered: ["returning"],
  returning: ["returned", "held", "lost", "in_transit"],
  returned: [],
  lost: ["in_transit", "delivered", "returned"],
  cancelled: [],
}

/** The shipment state machine; refused moves carry `COURIER-STATE-01`. */
export const shipmentMachine = stateMachine("COURIER-STATE-01", SHIPMENT_TRANSITIONS)

/** What buyers, sellers and clerks read for each status. */
export const STATUS_TEXT: Record<ShipmentStatus, LocalText> = {
  created: { zh: "待揽收", en: "Waiting for collection" },
  collected: { zh: "已揽收", en: "Collected" },
  in_transit: { zh: "运输中", en: "In transit" },
  out_for_delivery: { zh: "派送中", en: "Out for delivery" },
  attempt_failed: { zh: "投递未成功", en: "Delivery attempt failed" },
  held: { zh: "滞留待处理", en: "Held up" },
  ready_for_pickup: { zh: "待取件", en: "Ready for pickup" },
  delivered: { zh: "已签收", en: "Delivered" },
  returning: { zh: "退回中", en: "On its way back" },
  returned: { zh: "已退回", en: "Returned to sender" },
  lost: { zh: "已丢失", en: "Lost" },
  cancelled: { zh: "已取消", en: "Cancelled" },
}

/** True while scans of this parcel can still change anything. */
export const isUnderway = (status: ShipmentStatus) =>
  !shipmentMachine.isFinal(status) && status !== "delivered"
