import { stateMachine, type Transitions } from "@xiangji/kernel"

export const LISTING_STATES = ["draft", "submitted", "approved", "sent_back", "withdrawn"] as const
export type ListingState = (typeof LISTING_STATES)[number]

const transitions: Transitions<ListingState> = {
  draft: ["submitted", "withdrawn"],
  submitted: ["approved", "sent_back", "withdrawn"],
  sent_back: ["submitted", "withdrawn"],
  approved: ["submitted", "withdrawn"],
  withdrawn: ["submitted"],
}

/** Refuses with `MARKET-LISTING-STATE-01`. */
export const listingStates = stateMachine<ListingState>("MARKET-LISTING-STATE-01", transitions)
