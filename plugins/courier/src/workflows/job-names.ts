/** Makes out the waybill and subscribes to its history. */
export const BOOK_SHIPMENT = "courier-book-shipment"
/** Asks for the history: after a silence, and to confirm a delivery. */
export const POLL_SHIPMENT = "courier-poll-shipment"
/** Calls whoever acts upon milestones. */
export const DELIVER_MILESTONES = "courier-deliver-milestones"
