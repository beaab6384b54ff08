// What people type for what we print: lower case, full-width digits, spaces, a missing dash.
const tidy = (typed: string) => typed.normalize("NFKC").toUpperCase().replace(/[—–_]/g, "-")

/** One order code as printed, `1042-7KQ2M9PX4D`; null when nothing like it was typed. */
export function parseOrderCode(typed: string): string | null {
  const found = /^(\d{1,9})-?([0-9A-Z]{10})$/.exec(tidy(typed).replace(/\s/g, ""))
  return found ? `${found[1]}-${found[2]}` : null
}

/** All codes in a pasted text, each once, and the pieces that are none. Whole order addresses count too. */
export function parseOrderCodes(pasted: string): { codes: string[]; unclear: string[] } {
  const pieces = pasted
    .normalize("NFKC")
    .split(/[\s,;、。|]+/)
    .map((piece) => piece.replace(/^.*\/o\/([^/?#]+).*$/, "$1"))
    .filter(Boolean)
  const parsed = pieces.map((piece) => ({ piece, code: parseOrderCode(piece) }))
  return {
    codes: [...new Set(parsed.flatMap(({ code }) => code ?? []))],
    unclear: parsed.flatMap(({ piece, code }) => (code ? [] : piece)),
  }
}
