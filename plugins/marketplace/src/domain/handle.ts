/**
 * A web address that needs no reading of Chinese: the English words if there are any, then a piece of the id, so that
 * it is unique, never clashes and never has to change with the title.
 */
export function handleFrom(id: string, english?: string): string {
  const words = (english ?? "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "")
  const tail = id.slice(-TAIL).toLowerCase()
  return words ? `${words}-${tail}` : tail
}

/** Ten random base-32 characters: the random end of a ULID. */
const TAIL = 10
