import { defineAuditAction } from "@xiangji/audit-log/workflows"

const action = (name: string, zh: string, en: string) =>
  defineAuditAction({ action: `market.${name}`, text: { zh, en } }).action

/** What operators do to applications and sellers, by what it leads to. */
export const APPLICATION_ACTIONS = {
  approved: action("application.approved", "通过申请", "Approved an application"),
  sent_back: action("application.sent_back", "退回申请", "Sent an application back"),
  rejected: action("application.rejected", "拒绝申请", "Rejected an application"),
} as const

export const NUMBER_READ = action(
  "application.number_read",
  "查看身份证号",
  "Read an identity number"
)

export const FORGOTTEN = action(
  "application.forgotten",
  "到期删除申请材料",
  "Removed the papers and personal facts of an application whose time was over"
)

export const PHOTOS_FORGOTTEN = action(
  "image.unused_forgotten",
  "到期删除未使用的照片",
  "Removed photos that no listing shows"
)

export const CHANGE_ASKED = action(
  "application.change_submitted",
  "申请变更登记",
  "Asked to change registered facts"
)

export const SELLER_ACTIONS = {
  approved: action("seller.approved", "通过卖家", "Approved a seller"),
  suspended: action("seller.suspended", "暂停卖家", "Suspended a seller"),
  reinstated: action("seller.reinstated", "恢复卖家", "Reinstated a seller"),
  trusted: action("seller.trusted", "设为免审卖家", "Trusted a seller"),
  distrusted: action("seller.distrusted", "取消免审", "Stopped trusting a seller"),
} as const

export const PLACE_ACTIONS = {
  created: action("place.created", "新增地方", "Added a place"),
  updated: action("place.updated", "修改地方", "Changed a place"),
} as const
