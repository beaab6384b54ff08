import { BigNumber } from "@medusajs/framework/utils"
import { fault } from "./fault"

/** Whole fen (1/100 yuan), the only unit of money in our own tables. Always a safe integer. */
export type Fen = number

/** Amounts as Medusa hands them over: major units (yuan) in any of its shapes. */
export type MajorAmount = ConstructorParameters<typeof BigNumber>[0]

/**
 * The one place where fractions of a fen are rounded: half away from zero, as on a till receipt.
 * Core's totals can carry such fractions after promotions, and its divisions lose a hair of them: what is within a
 * millionth of half a fen counts as half.
 */
export function fenFromMajor(amount: MajorAmount): Fen {
  const exact = new BigNumber(amount).bigNumber
  if (!exact) throw badAmount(amount)
  const fen = roundHalfAway(roundHalfAway(exact.times(100), 6), 0).toNumber()
  return assertFen(fen)
}

/** Yuan for Medusa's APIs, exact for every amount a market can see (two decimals). */
export function majorFromFen(fen: Fen): number {
  return assertFen(fen) / 100
}

/** `¥1,234.50`, for pages, letters and logs. */
export function formatYuan(fen: Fen): string {
  const sign = assertFen(fen) < 0 ? "-" : ""
  const [yuan, cents] = (Math.abs(fen) / 100).toFixed(2).split(".")
  return `${sign}¥${yuan!.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`
}

/** Refuses anything but a whole, safe number of fen (`KERNEL-MONEY-01`). */
export function assertFen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw badAmount(value)
  return value === 0 ? 0 : value
}

type Exact = NonNullable<BigNumber["bigNumber"]>
const ROUND_HALF_AWAY_FROM_ZERO = 4 // bignumber.js ROUND_HALF_UP
const roundHalfAway = (amount: Exact, places: number) =>
  amount.decimalPlaces(places, ROUND_HALF_AWAY_FROM_ZERO)

const badAmount = (value: unknown) =>
  fault("invalid", "KERNEL-MONEY-01", {
    zh: `金额无效：${String(value)}`,
    en: `Not an amount of money: ${String(value)}`,
  })
