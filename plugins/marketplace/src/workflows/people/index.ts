export {
  acceptInvitationWorkflow,
  declineInvitationWorkflow,
  type AnswerInvitationInput,
} from "./answer-invitation"
export { changeMembershipWorkflow, type ChangeMembershipInput } from "./change-membership"
export { createMemberWorkflow, type CreateMemberInput } from "./create-member"
export { grantMandateWorkflow, type GrantMandateInput } from "./grant-mandate"
export { INVITATION_TEMPLATE } from "./invitation-template"
export { invitePersonWorkflow, type InvitePersonInput } from "./invite-person"
export { provenPhoneOf } from "./proven-phone"
export { revokeInvitationWorkflow, type RevokeInvitationInput } from "./revoke-invitation"
export { revokeMandateWorkflow, type RevokeMandateInput } from "./revoke-mandate"
export { setMemberPhoneWorkflow } from "./set-member-phone"
