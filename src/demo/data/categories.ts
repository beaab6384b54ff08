import type { LocalText } from "@xiangji/kernel"

/** The shelves of the market, in the order in which they are shown. */
export const CATEGORIES = [
  { handle: "eggs-poultry", name: { zh: "禽蛋", en: "Eggs and poultry" } },
  { handle: "vegetables", name: { zh: "鲜蔬", en: "Vegetables" } },
  { handle: "fruit-nuts", name: { zh: "果品坚果", en: "Fruit and nuts" } },
  { handle: "dried-goods", name: { zh: "干货", en: "Dried goods" } },
  { handle: "cured-pickled", name: { zh: "腊味腌菜", en: "Cured and pickled" } },
  { handle: "pantry", name: { zh: "蜜油茶", en: "Honey, oil and tea" } },
  { handle: "handicraft", name: { zh: "手工编织", en: "Woven by hand" } },
] as const satisfies readonly { handle: string; name: LocalText }[]

export type CategoryHandle = (typeof CATEGORIES)[number]["handle"]
