import {
  SALE_UNITS,
  STORAGE_CLASSES,
  type SaleUnit,
  type StorageClass,
} from "../lib/api/market-types"
import type { NewListing, OwnListingFile } from "../lib/api/seller-types"
import { wholeNumber, type Values } from "../lib/form"
import { periodsOfWindows, windowsOfPeriods } from "../lib/harvest-periods"
import { parseYuan } from "../lib/money"
import { parseJin } from "../lib/weight"
import { isOneOf } from "./is-one-of"
import { errorsOf, parsed, type Parsed } from "./parsed"

const MOST_WINDOWS = 6

/** What one of a unit weighs where the unit itself says it. */
const GRAMS_OF: Partial<Record<SaleUnit, number>> = { jin: 500, kg: 1000 }

/** Reads the "sell something" form, except its photos: those are stored first. `periods` are the chosen 旬. */
export function parseListing(
  values: Values,
  periods: readonly string[]
): Parsed<Omit<NewListing, "image_ids">> {
  const price = parseYuan(values.price ?? "")
  const net = netGrams(values)
  const packed = values.packed ? parseJin(values.packed) : undefined
  const stock = wholeNumber(values.stock || "x", 0, 1_000_000, -1)
  const some = values.season === "some"
  const windows = some ? windowsOfPeriods(periods.map(Number)) : []
  const preorder = some && values.preorder === "yes"
  const days = wholeNumber(values.preorder_days || "x", 1, 365, 0)
  const errors = errorsOf({
    name: values.name ? values.name.length > 80 && "tooLong" : "required",
    about: (values.about ?? "").length > 4000 && "tooLong",
    price: !price && "price",
    unit: !isOneOf(SALE_UNITS, values.unit) && "choose",
    weight: !net && "weight",
    packed: packed === null && "weight",
    stock: stock < 0 && "stock",
    storage: !isOneOf(STORAGE_CLASSES, values.storage) && "choose",
    season: seasonError(some && periods.length === 0, windows.length),
    preorder_days: preorder && !days && "days",
  })
  return parsed(errors, () => ({
    title: { zh: values.name!, ...(values.name_en ? { en: values.name_en } : {}) },
    description: { zh: values.about || values.name! },
    price_fen: price!,
    stock,
    sale_unit: values.unit as SaleUnit,
    net_weight_grams: net!,
    ...(packed ? { gross_weight_grams: Math.max(packed, net!) } : {}),
    storage_class: values.storage as StorageClass,
    harvest_windows: windows,
    preorder,
    ...(preorder ? { preorder_days: days } : {}),
    ...(values.sku ? { sku: values.sku } : {}),
  }))
}

const seasonError = (empty: boolean, windows: number) =>
  empty ? "seasonEmpty" : windows > MOST_WINDOWS && "seasons"

/** Net weight of one unit: a jin is a jin, everything else is weighed. */
function netGrams(values: Values): number | null {
  const own = GRAMS_OF[values.unit as SaleUnit]
  return own ?? parseJin(values.weight ?? "")
}

/** Whole fen for 500 g from what is typed so far; null while something is missing. */
export function fenPerJin(values: Values): number | null {
  const price = parseYuan(values.price ?? "")
  const grams = netGrams(values)
  return price && grams ? Math.round((price * 500) / grams) : null
}

/** The form's values for a product that is there. */
export function listingValues(listing: OwnListingFile): Values {
  const { title, description, harvest_windows, gross_weight_grams, net_weight_grams } = listing
  const english = title.en && title.en !== title.zh ? title.en : ""
  return {
    name: title.zh,
    name_en: english,
    about: description.zh === title.zh ? "" : description.zh,
    price: plainNumber(listing.price_fen / 100),
    unit: listing.sale_unit,
    weight: plainNumber(net_weight_grams / 500),
    packed: gross_weight_grams === net_weight_grams ? "" : plainNumber(gross_weight_grams / 500),
    stock: String(listing.stock),
    storage: listing.storage_class,
    season: harvest_windows.length ? "some" : "all",
    preorder: listing.preorder ? "yes" : "",
    preorder_days: String(listing.preorder_days ?? ""),
    sku: listing.sku ?? "",
  }
}

/** The chosen ten-day periods of a product that is there, as the form names them. */
export const listingPeriods = (listing: OwnListingFile): string[] =>
  periodsOfWindows(listing.harvest_windows).map(String)

const plainNumber = (value: number) => String(Number(value.toFixed(3)))

/** Reads the two fields that change at once: price and stock. */
export function parseQuickEdit(values: Values): Parsed<Pick<NewListing, "price_fen" | "stock">> {
  const price = parseYuan(values.price ?? "")
  const stock = wholeNumber(values.stock || "x", 0, 1_000_000, -1)
  const errors = errorsOf({ price: !price && "price", stock: stock < 0 && "stock" })
  return parsed(errors, () => ({ price_fen: price!, stock }))
}
