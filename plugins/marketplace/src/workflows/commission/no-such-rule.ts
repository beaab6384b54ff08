import { fault } from "@xiangji/kernel"

/** No commission rule has this id. */
export const noSuchRule = () =>
  fault("not_found", "TRADE-COMMISSION-03", {
    zh: "没有这条费率",
    en: "There is no such commission rule",
  })
