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

/** What core shows of a product while its listing is in a state. */
export const PRODUCT_STATUS = {
  draft: "draft",
  submitted: "proposed",
  approved: "published",
  sent_back: "rejected",
  withdrawn: "draft",
} as const satisfies Record<ListingState, string>
