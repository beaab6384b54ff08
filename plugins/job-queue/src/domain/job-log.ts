/** Facts that travel with a log line. */
export type LogFields = Record<string, unknown>

/** A logger that remembers which job it speaks for. */
export type JobLog = {
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields & { error?: unknown }): void
}

/** The part of Medusa's logger that is needed; it takes one string. */
export type LineLogger = Record<"info" | "warn" | "error", (line: string) => void>

/** Lines are `message {"job":"…","job_id":"…"}`: readable for people, parseable for machines. */
export function jobLog(logger: LineLogger, always: LogFields): JobLog {
  const line = (message: string, fields?: LogFields) =>
    `${message} ${JSON.stringify({ ...always, ...fields }, errorsAsText)}`
  return {
    info: (message, fields) => logger.info(line(message, fields)),
    warn: (message, fields) => logger.warn(line(message, fields)),
    error: (message, fields) => logger.error(line(message, fields)),
  }
}

const errorsAsText = (_key: string, value: unknown) =>
  value instanceof Error ? `${value.name}: ${value.message}` : value
