import { MedusaError } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"

/** What a person reads when something broke on our side; the details are only in the log. */
export const UNEXPECTED: LocalText = {
  zh: "出了点问题，我们已记录，请稍后再试。",
  en: "Something went wrong on our side. It is on record; please try again later.",
}

const types = MedusaError.Types

// Core speaks English and to developers; these stand beside its message for the people in front of the page.
const BY_TYPE: Record<string, LocalText> = {
  [types.INVALID_DATA]: {
    zh: "填写的内容有误，请检查后再试。",
    en: "Some of what was entered is not right.",
  },
  [types.NOT_ALLOWED]: { zh: "现在不能这样做。", en: "This is not possible at the moment." },
  [types.NOT_FOUND]: { zh: "没有找到。", en: "There is nothing here." },
  [types.UNAUTHORIZED]: { zh: "请先登录。", en: "Please sign in first." },
  [types.FORBIDDEN]: { zh: "您没有权限。", en: "You may not do this." },
  [types.DUPLICATE_ERROR]: { zh: "已经有了，不能重复。", en: "It is there already." },
  [types.CONFLICT]: {
    zh: "刚才有人同时在改，请重试。",
    en: "Somebody changed it at the same time; please try again.",
  },
  [types.PAYMENT_AUTHORIZATION_ERROR]: {
    zh: "付款没有成功。",
    en: "The payment did not go through.",
  },
}

/** The sentence for a kind of core error, for the 4xx answers that carry none of their own. */
export const sentenceFor = (type: string | undefined): LocalText =>
  BY_TYPE[type ?? ""] ?? BY_TYPE[types.INVALID_DATA]!
