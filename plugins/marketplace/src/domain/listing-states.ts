import { stateMachine, type Transitions } from "@xiangji/kernel"

export const LISTING_STATES = [
  "draft",
  "submitted",
  "sent_back",
  "published",
  "paused",
  "archived",
] as const
export type ListingState = (typeof LISTING_STATES)[number]

const transitions: Transitions<ListingState> = {
  draft: ["submitted", "published", "archived"],
  submitted: ["published", "sent_back", "draft", "archived"],
  sent_back: ["submitted", "published", "archived"],
  published: ["submitted", "paused", "archived"],
  paused: ["published", "submitted", "archived"],
  archived: ["draft"],
}

/** Refuses with `MARKET-LISTING-STATE-01`. */
export const listingStates = stateMachine<ListingState>("MARKET-LISTING-STATE-01", transitions)

/** What core shows of a product while its listing is in a state. */
export const PRODUCT_STATUS = {
  draft: "draft",
  submitted: "proposed",
  sent_back: "rejected",
  published: "published",
  paused: "draft",
  archived: "draft",
} as const satisfies Record<ListingState, string>
