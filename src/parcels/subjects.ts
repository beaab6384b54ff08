/** What a waybill can be for: the courier's `subject_type`. */
export const PARCEL = "fulfillment"
export const POSTED_INVOICE = "invoice_post"
