const COLOURS: Record<string, string> = {
  error: "31",
  fatal: "31",
  warn: "33",
  debug: "90",
  trace: "90",
}

type Line = { level?: string; msg?: string; request_id?: string; err?: { stack?: string } }

/** One line of structured log as a person reads it: time, level, sentence, request, and the stack of an error. */
export function readable(json: string): string {
  const { level = "info", msg = "", request_id, err } = JSON.parse(json) as Line
  const time = new Date().toTimeString().slice(0, 8)
  const colour = COLOURS[level] ?? "36"
  const request = request_id ? ` \u001b[90m[${request_id.slice(0, 8)}]\u001b[0m` : ""
  const stack = err?.stack ? `\n${err.stack}` : ""
  return `\u001b[90m${time}\u001b[0m \u001b[${colour}m${level}\u001b[0m ${msg}${request}${stack}\n`
}
