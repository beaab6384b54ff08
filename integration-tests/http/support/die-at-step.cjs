// Preloaded with `node --require` into a backend that is to die: kills its own process, as `kill -9` would, when so many
// of core's cart completions (`DIE_WITH`) have all come to the point before or after one step. Whoever is there first
// goes no further until then. `DIE_AT="after register-usage alone"` keeps the steps that run beside it
// from beginning, so that what the process leaves behind is the same each time.
const { TransactionOrchestrator } = require("@medusajs/framework/orchestration")
const queues = require("@xiangji/job-queue/testing")

const [when, step, alone] = process.env.DIE_AT.split(" ")

const never = new Promise(() => undefined)
let missing = Number(process.env.DIE_WITH)
const die = () => {
  if (--missing === 0) process.kill(process.pid, "SIGKILL")
  return never
}

TransactionOrchestrator.traceStep = async (run, { step_id, type, idempotency_key }) => {
  if (type !== "invoke" || !idempotency_key.startsWith("complete-cart:")) return run()
  const name = step_id.split(".").at(-1)
  if (name !== step) return alone && beside(step_id) ? never : run()
  if (when === "before") return die()
  await run()
  return die()
}

// Steps after `create-orders` run side by side.
const beside = (step_id) => step_id.split(".").at(-2) === "create-orders"

// Its queue goes with the test's database; a killed process cannot tidy up a temporary one.
queues.temporaryQueue = () => ({ databaseUrl: process.env.DATABASE_URL, worker: false })
