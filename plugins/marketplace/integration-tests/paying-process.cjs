// A backend in a process of its own that kills itself, as `kill -9` would: right before the request that pays leaves the
// house (`DIE_AT=before`), when it was answered and nobody has written it down (`DIE_AT=after`), or in the middle of a
// settlement run (`DIE_AT="third seller"`).
const http = require("node:http")
require("ts-node").register({ transpileOnly: true, compilerOptions: { module: "node16" } })
const start = require("@medusajs/medusa/commands/start").default
const queues = require("@xiangji/job-queue/testing")

const die = () => process.kill(process.pid, "SIGKILL")
const request = http.request

http.request = (options, ...rest) => {
  if (options?.method !== "POST" || options.path !== "/v1/transfers")
    return request(options, ...rest)
  if (process.env.DIE_AT === "before") die()
  const asked = request(options, ...rest)
  asked.prependListener("response", die)
  return asked
}

// Asked before every seller is settled, so that two are done when it dies.
let sellers = 0
if (process.env.DIE_AT === "third seller")
  require("@xiangji/marketplace/workflows").defineSettlementHold("doom", async () => {
    if (++sellers === 3) die()
    return []
  })

// Its queue goes with the test's database; a killed process cannot tidy up a temporary one.
queues.temporaryQueue = () => ({ databaseUrl: process.env.DATABASE_URL })

start({ directory: __dirname, port: Number(process.env.PORT), host: "127.0.0.1", types: false })
