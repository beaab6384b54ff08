import type { SellerKind } from "~/lib/api/market-types"

const LINES: Record<SellerKind, string> = {
  // A seedling.
  farmer:
    "M24 40V22 M24 24c0-8 6-13 15-13 0 9-6 13-15 13Z M24 30c0-7-5-11-13-11 0 8 5 11 13 11Z M8 40h32",
  // A shop with its awning.
  household: "M7 18 11 8h26l4 10v3H7Z M11 21v20h26V21 M19 41V29h10v12 M17 8l-2 13 M31 8l2 13",
  // Three people.
  cooperative:
    "M24 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z M14 40V30c0-6 4-10 10-10s10 4 10 10v10Z M10 22a4 4 0 1 0 0-8 M4 38v-7c0-4 2-6 6-6 M38 22a4 4 0 1 1 0-8 M44 38v-7c0-4-2-6-6-6",
  // A house of several floors.
  company:
    "M10 42V8h18v34 M28 20h10v22 M6 42h36 M15 15h2 M21 15h2 M15 22h2 M21 22h2 M15 29h2 M21 29h2 M33 27v0 M33 34v0",
}

/** What a kind of seller looks like. */
export function KindPicture({ kind }: { kind: SellerKind }) {
  return (
    <svg className="kind-picture" viewBox="0 0 48 48" aria-hidden="true">
      <path d={LINES[kind]} />
    </svg>
  )
}
