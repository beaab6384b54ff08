const HAN = /\p{Script=Han}+/gu
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Tokens under which a text is found: every Chinese character and pair of neighbours, every other word with all its
 * beginnings. PostgreSQL's own text search keeps 东北大米 as one word, so that 大米 would never be found in it.
 */
export function searchTokens(...texts: (string | null | undefined)[]): string[] {
  const tokens = new Set<string>()
  for (const text of texts.map(foldText)) {
    for (const run of hanRuns(text)) [...run, ...pairs(run)].forEach((token) => tokens.add(token))
    for (const word of words(text)) beginnings(word).forEach((token) => tokens.add(token))
  }
  return [...tokens]
}

/** Tokens that a listing must all carry to match what a buyer typed. */
export function queryTokens(query: string): string[] {
  const text = foldText(query)
  const han = hanRuns(text).flatMap((run) => ([...run].length > 1 ? pairs(run) : [run]))
  return [...new Set([...han, ...words(text).map((word) => word.slice(0, LONGEST))])]
}

/** Full-width forms and capitals are typed by accident, so they must not matter. */
export const foldText = (text: string | null | undefined) =>
  (text ?? "").normalize("NFKC").toLowerCase()

const hanRuns = (text: string): string[] => text.match(HAN) ?? []
const words = (text: string): string[] => text.replace(HAN, " ").match(WORD) ?? []

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const LONGEST = 24

function beginnings(word: string): string[] {
  const length = Math.min(word.length, LONGEST)
  return Array.from({ length }, (_, index) => word.slice(0, index + 1)).slice(length > 1 ? 1 : 0)
}
