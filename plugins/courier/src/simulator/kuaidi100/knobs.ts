/** What can be made to go wrong while the simulator runs. */
export type Knobs = {
  /** Send every push twice. */
  duplicate: boolean
  /** Send the push before last once more after each push, as a late one. */
  reorder: boolean
  /** Take every acknowledgement for lost, and push again. */
  dropAcknowledgement: boolean
  /** Sign pushes with a wrong salt. */
  badSign: boolean
  /** Send no pushes at all. */
  silent: boolean
  /** Tell the subscriber that watching was given up instead of sending scans. */
  abort: boolean
  /** Answer subscriptions with 501, already subscribed. */
  alreadySubscribed: boolean
  /** Make out the waybill, then break the connection: the caller cannot know. */
  loseBookingReply: boolean
  /** Break every connection: the aggregator is away. */
  down: boolean
  /** Refuse waybills with this message. */
  refuseBooking: string | null
}

/** Everything in order. */
export const quietKnobs = (): Knobs => ({
  duplicate: false,
  reorder: false,
  dropAcknowledgement: false,
  badSign: false,
  silent: false,
  abort: false,
  alreadySubscribed: false,
  loseBookingReply: false,
  down: false,
  refuseBooking: null,
})
