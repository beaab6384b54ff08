/** What is announced of applications; ids only. */
export const ApplicationEvents = {
  submitted: "market.application.submitted",
  approved: "market.application.approved",
  sent_back: "market.application.sent_back",
  rejected: "market.application.rejected",
  withdrawn: "market.application.withdrawn",
} as const
