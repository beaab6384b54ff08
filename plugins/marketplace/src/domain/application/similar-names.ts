/** A name that is there, with the key by which the database compares names. */
export type NamedSeller<Extra> = Extra & { key: string }

/** Below this two names are not taken for each other. */
const ALIKE = 0.5

/**
 * Names that a buyer could mistake for `key`, the most alike first: those that contain it or are contained in it, and
 * those that share half of their pairs of characters.
 */
export function similarNames<Extra>(
  key: string,
  there: readonly NamedSeller<Extra>[],
  most = 5
): NamedSeller<Extra>[] {
  return there
    .map((candidate) => ({ candidate, score: likeness(key, candidate.key) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** 1 for the same key, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  if (!a || !b) return 0
  if (a === b) return 1
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (longer.includes(shorter))
    return CONTAINED + (1 - CONTAINED) * (shorter.length / longer.length)
  const [ofA, ofB] = [pairs(a), pairs(b)]
  const shared = [...ofA].filter((pair) => ofB.has(pair)).length
  return ofA.size + ofB.size === 0 ? 0 : (2 * shared) / (ofA.size + ofB.size)
}

const CONTAINED = 0.6

function pairs(text: string): Set<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character))
}
