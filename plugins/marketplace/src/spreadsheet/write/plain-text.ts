/** Beginnings that make a spreadsheet program calculate, or that reading takes for our own mark. */
const CALCULATES = /^[=+\-@\t\r]/
const MARKED = /^'(?=['=+\-@\t\r\d０-９])/

/** A text as it may stand in a cell of a file that somebody opens: never the beginning of a formula. */
export const escapeText = (text: string): string =>
  CALCULATES.test(text) || MARKED.test(text) ? `'${text}` : text

/** The text behind an apostrophe that only says "this is text", as Excel's users and our exports write it. */
export const unescapeText = (text: string): string => text.replace(MARKED, "")
