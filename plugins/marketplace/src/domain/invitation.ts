import { fault } from "@xiangji/kernel"

/** How long somebody has to answer. */
export const INVITATION_DAYS = 7

/** Invitations a seller may send within a day; each costs an SMS and a stranger's attention. */
export const INVITATIONS_A_DAY = 30

export const INVITATION_STATES = ["open", "accepted", "declined", "revoked", "expired"] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

/** The moments that decide where an invitation stands. */
export type InvitationMoments = {
  expires_at: Date | string
  accepted_at: Date | string | null
  declined_at: Date | string | null
  revoked_at: Date | string | null
}

/** When an invitation made now runs out. */
export const expiryFrom = (now: Date): Date =>
  new Date(now.getTime() + INVITATION_DAYS * 24 * 3600 * 1000)

/** Where an invitation stands; one that ran out before it was taken back has expired. */
export function invitationState(invitation: InvitationMoments, at: Date): InvitationState {
  if (invitation.accepted_at) return "accepted"
  if (invitation.declined_at) return "declined"
  const expires_at = new Date(invitation.expires_at)
  if (invitation.revoked_at && new Date(invitation.revoked_at) < expires_at) return "revoked"
  return invitation.revoked_at || expires_at <= at ? "expired" : "open"
}

/** Refuses an answer to, or the withdrawal of, what is no longer open, each with its code. */
export function assertOpen(invitation: InvitationMoments, at: Date): void {
  const state = invitationState(invitation, at)
  if (state !== "open") throw CLOSED[state]()
}

const CLOSED = {
  accepted: () =>
    fault("not_allowed", "MARKET-INVITATION-02", {
      zh: "这份邀请已经接受了",
      en: "This invitation has been accepted already",
    }),
  declined: () =>
    fault("not_allowed", "MARKET-INVITATION-03", {
      zh: "这份邀请已经谢绝了，请对方重新邀请",
      en: "This invitation was declined; please ask for a new one",
    }),
  revoked: () =>
    fault("not_allowed", "MARKET-INVITATION-04", {
      zh: "这份邀请已被收回",
      en: "This invitation has been taken back",
    }),
  expired: () =>
    fault("not_allowed", "MARKET-INVITATION-05", {
      zh: "这份邀请已过期，请对方重新邀请",
      en: "This invitation has expired; please ask for a new one",
    }),
} as const

/** Also the answer about somebody else's invitation. */
export const noSuchInvitation = () =>
  fault("not_found", "MARKET-INVITATION-01", {
    zh: "没有这份邀请",
    en: "There is no such invitation",
  })

export const invitedAlready = () =>
  fault("not_allowed", "MARKET-INVITATION-06", {
    zh: "已经邀请过这个号码，请等对方答复，或先收回邀请",
    en: "This number has been invited already; wait for the answer, or take the invitation back first",
  })

export const belongsAlready = () =>
  fault("not_allowed", "MARKET-INVITATION-07", {
    zh: "这位已经是成员，可以直接修改角色",
    en: "This person is a member already; you can change the role instead",
  })

export const tooManyInvitations = () =>
  fault("not_allowed", "MARKET-INVITATION-08", {
    zh: `一天最多发出 ${INVITATIONS_A_DAY} 份邀请，请明天再试`,
    en: `At most ${INVITATIONS_A_DAY} invitations a day; please try again tomorrow`,
  })

export const phoneUnreadable = () =>
  fault("invalid", "MARKET-INVITATION-09", {
    zh: "请填写11位手机号码",
    en: "Please enter a mainland China mobile number with 11 digits",
  })
