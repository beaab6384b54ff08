import {
  SALE_UNITS,
  STORAGE_CLASSES,
  type SaleUnit,
  type StorageClass,
} from "../lib/api/market-types"
import type { NewListing } from "../lib/api/seller-types"
import { wholeNumber, type Values } from "../lib/form"
import { parseYuan } from "../lib/money"
import { windowsOfMonths } from "../lib/season"
import { parseJin } from "../lib/weight"
import { errorsOf, parsed, type Parsed } from "./parsed"

/** Reads the "sell something" form, except its photos: those are stored first. */
export function parseListing(
  values: Values,
  months: readonly string[]
): Parsed<Omit<NewListing, "image_ids">> {
  const price = parseYuan(values.price ?? "")
  const net = parseJin(values.weight ?? "")
  const packed = values.packed ? parseJin(values.packed) : undefined
  const stock = wholeNumber(values.stock || "x", 1, 100_000, 0)
  const errors = errorsOf({
    name: !values.name && "required",
    about: !values.about && "required",
    price: !price && "price",
    unit: !isOneOf(SALE_UNITS, values.unit) && "choose",
    weight: !net && "weight",
    packed: packed === null && "weight",
    stock: !stock && "stock",
    storage: !isOneOf(STORAGE_CLASSES, values.storage) && "choose",
  })
  return parsed(errors, () => ({
    title: { zh: values.name!, ...(values.name_en ? { en: values.name_en } : {}) },
    description: { zh: values.about! },
    price_fen: price!,
    stock,
    sale_unit: values.unit as SaleUnit,
    net_weight_grams: net!,
    ...(packed ? { gross_weight_grams: packed } : {}),
    storage_class: values.storage as StorageClass,
    harvest_windows: windowsOfMonths(months.map(Number)),
  }))
}

const isOneOf = (choices: readonly string[], value: string | undefined) =>
  value !== undefined && choices.includes(value)
