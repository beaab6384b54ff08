import type { LocalText } from "@xiangji/kernel"
import type { SaleUnit } from "../types/market"

const UNITS: Record<SaleUnit, LocalText> = {
  jin: { zh: "斤", en: "jin (500 g)" },
  kg: { zh: "公斤", en: "kg" },
  piece: { zh: "个", en: "piece" },
  box: { zh: "盒", en: "box" },
  pair: { zh: "双", en: "pair" },
  bundle: { zh: "把", en: "bundle" },
}

/** What one sale unit is called. */
export const unitText = (unit: SaleUnit): LocalText => UNITS[unit]

/** `盒 · 1.5 千克` / `box · 1.5 kg`: what a buyer gets for the price. */
export function packText(unit: SaleUnit, grams: number): LocalText {
  const heavy = grams >= 1000
  const amount = heavy ? String(grams / 1000) : String(grams)
  return {
    zh: `${UNITS[unit].zh} · ${amount} ${heavy ? "千克" : "克"}`,
    en: `${UNITS[unit].en} · ${amount} ${heavy ? "kg" : "g"}`,
  }
}
