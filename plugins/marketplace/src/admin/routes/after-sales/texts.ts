/** States of a case by name, for the filter; disputes wait for the operator. */
export const CASE_STATE_TEXT: Record<string, string> = {
  disputed: "待平台裁定 In dispute",
  executing: "办理中 Being carried out",
  requested: "等待卖家 With the seller",
  awaiting_goods: "等待退回 Goods on the way",
  rejected: "卖家未同意 Turned down",
  done: "已完成 Done",
  dismissed: "未支持 Dismissed",
  withdrawn: "已撤销 Withdrawn",
}

/** Who did something. */
export const ACTOR_TEXT: Record<string, string> = {
  buyer: "买家 Buyer",
  member: "卖家 Seller",
  user: "平台 Market",
  system: "系统 System",
}
