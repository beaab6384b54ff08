/** A number as it is kept: written forms differ in width, case and spacing; the meaning does not. */
export const normaliseNumber = (typed: string): string =>
  typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase()
