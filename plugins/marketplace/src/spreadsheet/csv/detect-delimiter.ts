const CANDIDATES = [",", "\t", ";", "|", "，"]

/** What separates the cells, judged by the first lines; `skip` lines belong to Excel and not to the table. */
export function detectDelimiter(sample: string): { delimiter: string; skip: number } {
  const told = /^sep=(.)\r?\n/i.exec(sample)
  if (told) return { delimiter: told[1]!, skip: 1 }
  const lines = sample.split(/\r\n|\r|\n/).slice(0, 20)
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return { delimiter: best.score ? best.delimiter : ",", skip: 0 }
}

/** How many cells a separator would make in as many lines as possible: the true one cuts most lines alike. */
function evenness(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => outsideQuotes(line).split(delimiter).length - 1)
  const alike = new Map<number, number>()
  for (const count of counts) alike.set(count, (alike.get(count) ?? 0) + 1)
  return Math.max(...[...alike].map(([count, times]) => count * times))
}

const outsideQuotes = (line: string) => line.replace(/"(?:[^"]|"")*"?/g, "")
