import { stateMachine, type Transitions } from "@xiangji/kernel"

export const APPLICATION_PURPOSES = ["registration", "change"] as const
export type ApplicationPurpose = (typeof APPLICATION_PURPOSES)[number]

export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "sent_back",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

const transitions: Transitions<ApplicationState> = {
  draft: ["submitted", "withdrawn"],
  submitted: ["approved", "sent_back", "rejected", "withdrawn"],
  sent_back: ["submitted", "withdrawn"],
  approved: [],
  rejected: [],
  withdrawn: [],
}

/** Refuses with `MARKET-APPLICATION-STATE-01`. */
export const applicationStates = stateMachine<ApplicationState>(
  "MARKET-APPLICATION-STATE-01",
  transitions
)
