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

/** What can be kept of a product before it is told whole. */
export type DraftListing = Partial<Omit<NewListing, "image_ids">> & Pick<NewListing, "title">

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
  const days = wholeNumber(values.preorder_days || "x", 0, 90, -1)
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
    preorder_days: preorder && days < 0 && "days",
  })
  return parsed(errors, () => ({
    title: { zh: values.name!, ...(values.name_en ? { en: values.name_en } : {}) },
    description: { zh: values.about ?? "" },
    price_fen: price!,
    stock,
    sale_unit: values.unit as SaleUnit,
    net_weight_grams: net!,
    ...(packed ? { gross_weight_grams: Math.max(packed, net!) } : {}),
    storage_class: values.storage as StorageClass,
    harvest_windows: windows,
    preorder,
    preorder_days: preorder ? days : null,
    sku: values.sku || null,
  }))
}

const seasonError = (empty: boolean, windows: number) =>
  empty ? "seasonEmpty" : windows > MOST_WINDOWS && "seasons"

/** Net weight of one unit: a jin is a jin, everything else is weighed. */
function netGrams(values: Values): number | null {
  const own = GRAMS_OF[values.unit as SaleUnit]
  return own ?? parseJin(values.weight ?? "")
}

/** Whole fen for 500 g from what is typed so far; null while something is missing. Nobody compares shoes by weight. */
export function fenPerJin(values: Values): number | null {
  if (values.unit === "pair") return null
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
    about: description.zh,
    price: listing.price_fen ? plainNumber(listing.price_fen / 100) : "",
    unit: listing.sale_unit,
    weight: net_weight_grams ? plainNumber(net_weight_grams / 500) : "",
    packed: gross_weight_grams > net_weight_grams ? plainNumber(gross_weight_grams / 500) : "",
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

/** What a draft keeps of a form that is not finished: its name, and whatever can be read. */
export function parseDraft(values: Values, periods: readonly string[]): Parsed<DraftListing> {
  const whole = parseListing(values, periods)
  if (whole.ok) return whole
  const errors = Object.fromEntries(
    Object.entries(whole.errors).filter(
      ([name]) => name === "name" || (values[name] && !LATER.includes(name))
    )
  )
  return parsed(errors, () => unfinished(values, periods))
}

/** What a draft may leave half chosen. */
const LATER = ["season", "preorder_days"]

function unfinished(values: Values, periods: readonly string[]): DraftListing {
  const price = parseYuan(values.price ?? "")
  const net = netGrams(values)
  const stock = wholeNumber(values.stock || "x", 0, 1_000_000, -1)
  return {
    title: { zh: values.name!, ...(values.name_en ? { en: values.name_en } : {}) },
    ...(values.about ? { description: { zh: values.about } } : {}),
    ...(price ? { price_fen: price } : {}),
    ...(stock >= 0 ? { stock } : {}),
    ...(isOneOf(SALE_UNITS, values.unit) ? { sale_unit: values.unit } : {}),
    ...(net ? { net_weight_grams: net } : {}),
    ...(isOneOf(STORAGE_CLASSES, values.storage) ? { storage_class: values.storage } : {}),
    ...(values.season === "some" ? { harvest_windows: windowsOfPeriods(periods.map(Number)) } : {}),
  }
}

/** Reads the two fields that change at once: price and stock. */
export function parseQuickEdit(values: Values): Parsed<Pick<NewListing, "price_fen" | "stock">> {
  const price = parseYuan(values.price ?? "")
  const stock = wholeNumber(values.stock || "x", 0, 1_000_000, -1)
  const errors = errorsOf({ price: !price && "price", stock: stock < 0 && "stock" })
  return parsed(errors, () => ({ price_fen: price!, stock }))
}
