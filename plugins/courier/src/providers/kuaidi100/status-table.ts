import type { ShipmentStatus } from "../../domain/shipment-status"

/**
 * Kuaidi100's basic and advanced state codes in our words. The numbers are not ordered: 0 (moving) comes after 1
 * (collected); 501 lies in the locker, 304 was taken from it; 14 means the sender already has the parcel back.
 * Source: kuaidi100-api/java-demo, QueryTrackResp. Codes that are not here keep the current status.
 */
const STATUS_BY_CODE: Record<string, ShipmentStatus> = {
  "101": "created", // waybill made out
  "102": "created", // waiting for collection
  "1": "collected",
  "103": "collected",
  "0": "in_transit",
  "1001": "in_transit", // reached the destination's city
  "1002": "in_transit", // main haul
  "1003": "in_transit", // handed to another carrier's haul
  "7": "in_transit", // handed over
  "8": "in_transit", // customs, as 10 to 12
  "10": "in_transit",
  "11": "in_transit",
  "12": "in_transit",
  "5": "out_for_delivery",
  "501": "ready_for_pickup", // in the locker or at the pick-up point
  "204": "attempt_failed", // refused at the door, to be tried again
  "206": "attempt_failed", // nobody could be reached
  "2": "held",
  "201": "held", // no delivery for long
  "202": "held", // not signed for long
  "203": "held", // refused, waits for the sender
  "205": "held", // delivery abnormal
  "207": "held", // out of the delivery area
  "208": "held", // stays with the carrier
  "209": "held", // damaged
  "13": "held", // customs abnormal
  "3": "delivered",
  "301": "delivered", // signed by the recipient
  "302": "delivered", // signed after an exception
  "303": "delivered", // signed by somebody else
  "304": "delivered", // taken from the locker
  "6": "returning",
  "4": "returned",
  "14": "returned",
  "401": "cancelled",
  "210": "cancelled",
}

/** The words that stand in `status` when an account has no advanced codes. */
const CODE_BY_WORD: Record<string, string> = {
  揽收: "1",
  在途: "0",
  派件: "5",
  签收: "3",
  疑难: "2",
  退回: "6",
  退签: "4",
  转投: "7",
  投柜或站签收: "304",
}

/** Our status for a code; null for a code nobody has told us about. */
export const statusOfCode = (code: string | null): ShipmentStatus | null =>
  code === null ? null : (STATUS_BY_CODE[code] ?? null)

/** The code which a status word stands for; null for other words. */
export const codeOfWord = (word: string | undefined): string | null =>
  word ? (CODE_BY_WORD[word.trim()] ?? null) : null
