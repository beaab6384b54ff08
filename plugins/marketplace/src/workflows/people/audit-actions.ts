import { defineAuditAction } from "@xiangji/audit-log/workflows"

/** What is decided about a seller's people, and how the audit log calls it. */
export const PEOPLE_ACTIONS = {
  invited: define("market.invitation.sent", "邀请成员", "Invited a member"),
  invitationRevoked: define("market.invitation.revoked", "收回邀请", "Took an invitation back"),
  invitationAccepted: define("market.invitation.accepted", "接受邀请", "Accepted an invitation"),
  invitationDeclined: define("market.invitation.declined", "谢绝邀请", "Declined an invitation"),
  roleChanged: define("market.member.role_changed", "修改成员角色", "Changed a member's role"),
  removed: define("market.member.removed", "移除成员", "Removed a member"),
  left: define("market.member.left", "退出", "Left"),
  suspended: define("market.member.suspended", "停用成员", "Suspended a member"),
  reinstated: define("market.member.reinstated", "恢复成员", "Reinstated a member"),
  mandateGranted: define("market.mandate.granted", "授予委托", "Gave a mandate"),
  mandateRevoked: define("market.mandate.revoked", "收回委托", "Took a mandate back"),
} as const

function define(action: string, zh: string, en: string): string {
  return defineAuditAction({ action, text: { zh, en } }).action
}
