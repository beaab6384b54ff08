// Spreadsheets of listings: rows a second, memory, and how much longer it takes than core's bare products.
import { signInSeller } from "./support/seller.mjs"
import { createBareProducts } from "./import/bare-products.mjs"
import { importRows } from "./import/import-rows.mjs"

const SMALL = 1_000
const LARGE = 10_000

/** Checks and applies 1,000 and 10,000 rows, and creates 10,000 bare products in the same process. */
export default async function importBench({ stack }) {
  const seller = await signInSeller(stack)
  // The first file pays for compiling and for pools that fill; it is not counted.
  await importRows(stack, seller, { rows: SMALL, prefix: "WARM" })
  const small = await importRows(stack, seller, { rows: SMALL, prefix: "S" })
  const large = await importRows(stack, seller, { rows: LARGE, prefix: "L" })
  const again = await importRows(stack, seller, { rows: LARGE, prefix: "L", apply: false })
  const bare = await createBareProducts(stack, LARGE)
  const ratio = large.apply.seconds / bare.seconds
  const growth = large.apply.tenths_mb.at(-1) - large.apply.tenths_mb[1]
  return {
    ...{ small, large, again, bare, ratio, growth_mb: growth },
    rows: [
      ["checking 1,000 rows", perSecond(small.check), "rows/s"],
      ["checking 10,000 rows", perSecond(large.check), "rows/s"],
      ["checking 10,000 rows that are there already", perSecond(again.check), "rows/s"],
      ["applying 1,000 rows", perSecond(small.apply), "rows/s"],
      ["applying 10,000 rows", perSecond(large.apply), "rows/s"],
      ["core's createProductsWorkflow, 10,000", perSecond(bare), "products/s"],
      ["applying compared with that", ratio.toFixed(2), "times as long"],
      ["peak memory with 1,000 rows", Math.round(small.peak_mb), "MB, whole backend"],
      ["peak memory with 10,000 rows", Math.round(large.peak_mb), "MB, whole backend"],
      ["more at row 10,000 than at row 2,000", Math.round(growth), "MB"],
      ["checking 10,000 rows: more at the end", riseOf(again.check), "MB"],
      ["longest answer while importing", Math.round(large.longest_ms), "ms (GET /health)"],
    ],
  }
}

const riseOf = ({ tenths_mb }) => Math.round(tenths_mb.at(-1) - tenths_mb[0])
const perSecond = ({ rows, seconds }) => (rows / seconds).toFixed(0)
