import { fault, type LocalText, stateMachine, type Transitions } from "@xiangji/kernel"

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

const CODE = "MARKET-APPLICATION-STATE-01"

/** What may follow what. */
export const applicationStates = stateMachine<ApplicationState>(CODE, transitions)

/** What a villager reads instead of the state's name. */
const STANDING: Readonly<Record<ApplicationState, LocalText>> = {
  draft: { zh: "申请还没有提交", en: "The application has not been handed in yet" },
  submitted: {
    zh: "申请已经提交，正在审核",
    en: "The application is handed in and being looked at",
  },
  sent_back: {
    zh: "申请已退回，等您修改",
    en: "The application has been sent back to be corrected",
  },
  approved: { zh: "申请已经通过", en: "The application has been approved" },
  rejected: { zh: "申请没有通过", en: "The application has been rejected" },
  withdrawn: { zh: "申请已经撤回", en: "The application has been withdrawn" },
}

/** Refuses a move that is not in the table (`MARKET-APPLICATION-STATE-01`) by saying where the application stands. */
export function assertApplicationMove(from: ApplicationState, to: ApplicationState): void {
  if (!applicationStates.canMove(from, to)) throw fault("not_allowed", CODE, STANDING[from])
}

/** True while the applicant may change the answers. */
export const isEditable = (state: ApplicationState) => state === "draft" || state === "sent_back"
