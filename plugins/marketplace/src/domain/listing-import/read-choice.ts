import type { SaleUnit, StorageClass } from "../../types/market"

const UNITS: Record<SaleUnit, string[]> = {
  jin: ["斤", "市斤", "500g", "500克", "jin (500 g)"],
  kg: ["公斤", "千克", "kilogram", "kilo"],
  piece: ["个", "只", "枚", "件", "条", "块", "瓶", "袋", "包", "pc", "pcs", "each"],
  box: ["盒", "箱", "礼盒", "case", "carton"],
  pair: ["双", "对", "pairs"],
  bundle: ["把", "捆", "束", "扎", "bunch"],
}

const STORAGE: Record<StorageClass, string[]> = {
  ambient: ["常温", "普通", "阴凉干燥", "室温", "dry", "normal"],
  chilled: ["冷藏", "保鲜", "低温", "cold", "refrigerated"],
  frozen: ["冷冻", "冰冻", "deep frozen"],
  live: ["鲜活", "活物", "活", "alive"],
}

const YES_NO: Record<"yes" | "no", string[]> = {
  yes: ["是", "可以", "可", "有", "y", "true", "1", "√", "✓"],
  no: ["否", "不", "不可以", "不可", "无", "n", "false", "0", "×"],
}

/** The first name of each is what an export writes. */
export const unitName = (unit: SaleUnit): string => UNITS[unit][0]!
export const storageName = (storage: StorageClass): string => STORAGE[storage][0]!
export const yesName = (yes: boolean): string => YES_NO[yes ? "yes" : "no"][0]!

/** All names a template lists. */
export const unitNames = (): string[] => Object.values(UNITS).map((names) => names[0]!)
export const storageNames = (): string[] => Object.values(STORAGE).map((names) => names[0]!)

export const readUnit = (text: string): SaleUnit | null => chosen(UNITS, text)
export const readStorage = (text: string): StorageClass | null => chosen(STORAGE, text)

export function readYesNo(text: string): boolean | null {
  const answer = chosen(YES_NO, text)
  return answer === null ? null : answer === "yes"
}

function chosen<Key extends string>(table: Record<Key, string[]>, text: string): Key | null {
  const plain = (name: string) => name.normalize("NFKC").trim().toLowerCase()
  const wanted = plain(text)
  const keys = Object.keys(table) as Key[]
  return keys.find((key) => key === wanted || table[key].some((n) => plain(n) === wanted)) ?? null
}
