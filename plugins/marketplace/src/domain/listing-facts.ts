import { fault } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"
import { assertWindows } from "./harvest-window"

type Facts = {
  price_fen?: number
  stock?: number
  net_weight_grams?: number
  gross_weight_grams?: number
  harvest_windows?: readonly HarvestWindow[]
  tax_code?: string
}

/** Refuses facts that cannot be true of goods, whoever sends them (a form, an import, a demo). */
export function assertListingFacts(facts: Facts): void {
  assertWindows(facts.harvest_windows ?? [])
  assertWhole("MARKET-LISTING-02", facts.price_fen, 1, ["价格", "price"])
  assertWhole("MARKET-LISTING-03", facts.stock, 0, ["库存", "stock"])
  assertWhole("MARKET-LISTING-04", facts.net_weight_grams, 1, ["净重", "net weight"])
  assertWhole("MARKET-LISTING-04", facts.gross_weight_grams, 1, ["毛重", "gross weight"])
  const { net_weight_grams: net, gross_weight_grams: gross } = facts
  if (net !== undefined && gross !== undefined && gross < net)
    throw fault("invalid", "MARKET-LISTING-05", {
      zh: "毛重不能小于净重",
      en: "The weight with packing cannot be less than the net weight",
    })
  if (facts.tax_code !== undefined && !/^\d{19}$/.test(facts.tax_code))
    throw fault("invalid", "MARKET-LISTING-06", {
      zh: "税收分类编码是 19 位数字",
      en: "A tax classification code has 19 digits",
    })
}

function assertWhole(
  code: string,
  value: number | undefined,
  least: number,
  [zh, en]: [string, string]
): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return
  throw fault("invalid", code, {
    zh: `${zh}不对：${value}（整数，至少 ${least}）`,
    en: `Not a ${en}: ${value} (a whole number, at least ${least})`,
  })
}
