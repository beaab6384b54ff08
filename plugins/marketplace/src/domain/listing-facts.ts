import { fault } from "@xiangji/kernel"
import type { HarvestWindow } from "../types/market"
import { assertWindows } from "./harvest-window"

type Facts = {
  price_fen?: number
  stock?: number
  net_weight_grams?: number
  gross_weight_grams?: number
  harvest_windows?: readonly HarvestWindow[]
  preorder?: boolean
  preorder_days?: number | null
  tax_code?: string | null
}

/** Refuses facts that cannot be true of goods, whoever sends them (a form, an import, a demo). */
export function assertListingFacts(facts: Facts): void {
  assertWindows(facts.harvest_windows ?? [])
  assertWhole("MARKET-LISTING-02", facts.price_fen, 1, ["价格", "price"])
  assertWhole("MARKET-LISTING-03", facts.stock, 0, ["库存", "stock"])
  assertWhole("MARKET-LISTING-04", facts.net_weight_grams, 1, ["净重", "net weight"])
  assertWhole("MARKET-LISTING-04", facts.gross_weight_grams, 1, ["毛重", "gross weight"])
  assertPreorder(facts)
  const { net_weight_grams: net, gross_weight_grams: gross } = facts
  if (net !== undefined && gross !== undefined && gross < net)
    throw fault("invalid", "MARKET-LISTING-05", {
      zh: "毛重不能小于净重",
      en: "The weight with packing cannot be less than the net weight",
    })
  if (facts.tax_code && !/^\d{19}$/.test(facts.tax_code))
    throw fault("invalid", "MARKET-LISTING-06", {
      zh: "税收分类编码是 19 位数字",
      en: "A tax classification code has 19 digits",
    })
}

const LONGEST_PREORDER_DAYS = 90

function assertPreorder({ preorder, preorder_days: days }: Facts): void {
  const told = days !== undefined && days !== null
  const whole = told && Number.isSafeInteger(days) && days >= 0 && days <= LONGEST_PREORDER_DAYS
  if (whole || (!told && !preorder)) return
  throw fault("invalid", "MARKET-SEASON-03", {
    zh: `请写明上市后几天内发货（0 到 ${LONGEST_PREORDER_DAYS} 天），才能接受预订`,
    en: `Please say within how many days of the season's beginning a pre-order is sent (0 to ${LONGEST_PREORDER_DAYS})`,
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
