import { ask, call, type Caller } from "./call.server"
import { readProblem, refuse } from "./problem"
import type { ImportRow, ListingImport, RowAction } from "./import-types"

type One = { import: ListingImport }
type Paged = { count: number; limit: number; offset: number }

const at = (sellerId: string, ...rest: string[]) =>
  ["/seller", sellerId, "imports", ...rest].map(encodeURI).join("/")

/** Sends a spreadsheet in to be checked. */
export async function uploadImport(caller: Caller, sellerId: string, file: File) {
  const body = new FormData()
  body.set("file", file, file.name)
  return (await call<One>(caller, at(sellerId), { body, timeoutMs: 120_000 })).import
}

/** The seller's imports, newest first. */
export const listImports = (
  caller: Caller,
  sellerId: string,
  page: { limit: number; offset: number }
) => call<{ imports: ListingImport[] } & Paged>(caller, at(sellerId), { query: page })

/** How far an import has come. */
export const findImport = async (caller: Caller, sellerId: string, id: string) =>
  (await call<One>(caller, at(sellerId, id))).import

/** A page of its report. */
export const importRows = (
  caller: Caller,
  sellerId: string,
  id: string,
  question: { only?: RowAction; limit: number; offset: number }
) => call<{ rows: ImportRow[] } & Paged>(caller, at(sellerId, id, "rows"), { query: question })

/** Saves all of it, or calls it off. */
export const moveImport = async (
  caller: Caller,
  sellerId: string,
  id: string,
  move: "apply" | "cancel"
) => (await call<One>(caller, at(sellerId, id, move), { method: "POST" })).import

const FILES = { template: "imports/template", listings: "exports/listings" } as const
export type SheetFile = keyof typeof FILES

/** A spreadsheet of the market's, passed on as it comes. */
export async function sheetFile(
  caller: Caller,
  sellerId: string,
  file: SheetFile,
  format: "xlsx" | "csv"
): Promise<Response> {
  const path = `/seller/${encodeURIComponent(sellerId)}/${FILES[file]}`
  const query = { format, lang: caller.lang }
  const answer = await ask(caller, path, { query, timeoutMs: 120_000 })
  if (!answer.ok) {
    const body: unknown = await answer.json().catch(() => null) // no JSON: the status says it
    return refuse(readProblem(answer.status, body), answer.status)
  }
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  for (const name of ["Content-Type", "Content-Disposition"]) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
