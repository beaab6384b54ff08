import type { Logger } from "@medusajs/framework/types"
import pino, { type DestinationStream } from "pino"
import { Activities } from "./activities"
import { readable } from "./readable"
import { requestContext } from "./request-context"

// Medusa's levels that pino does not have.
const HTTP = { http: 25 }

type Options = { level: string; readable: boolean; stream?: DestinationStream }

/** Medusa's logger on pino: one JSON object per line with the id of the request it belongs to, or readable lines. */
export function createLogger({
  level,
  readable: forPeople,
  stream = process.stdout,
}: Options): Logger {
  const to = forPeople ? { write: (line: string) => stream.write(readable(line)) } : stream
  const log = pino(
    {
      level,
      customLevels: HTTP,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      base: { service: "xiangji" },
      mixin: () => requestContext.getStore() ?? {},
    },
    to
  )
  const activities = new Activities(log)
  return {
    panic(data) {
      log.fatal({ err: data }, "The application cannot go on")
      process.exit(1)
    },
    shouldLog: (asked) => log.isLevelEnabled(pinoLevel(asked)),
    setLogLevel: (asked) => void (log.level = pinoLevel(asked)),
    unsetLogLevel: () => void (log.level = level),
    activity: (message) => activities.begin(message),
    progress: (id, message) => activities.progress(id, message),
    success: (id, message) => activities.end(id, message, "info"),
    failure: (id, message) => activities.end(id, message, "error"),
    error(messageOrError, error) {
      if (typeof messageOrError === "string") log.error({ err: error }, messageOrError)
      else log.error({ err: messageOrError }, messageOrError.message)
    },
    silly: (message) => log.trace(message),
    verbose: (message) => log.debug(message),
    debug: (message) => log.debug(message),
    http: (message) => log.http(message),
    info: (message) => log.info(message),
    warn: (message) => log.warn(message),
    log: (...args) => log.info(args.map(String).join(" ")),
  }
}

const pinoLevel = (medusa: string) =>
  medusa === "silly" ? "trace" : medusa === "verbose" ? "debug" : medusa
