import { TransactionOrchestrator } from "@medusajs/framework/orchestration"

type Trace = { step_id: string; type: "invoke" | "compensate"; idempotency_key: string }
type Wrap = (run: () => Promise<unknown>, step: string) => Promise<unknown>

// Core's own hook for tracing: called around every step, so a step can be kept from running or from reporting.
const seam = TransactionOrchestrator as unknown as {
  traceStep?: (run: () => Promise<unknown>, trace: Trace) => Promise<unknown>
}

/** Wraps every step that core's cart completion invokes, while the work runs. Steps go by the last part of their id. */
export async function aroundSteps<T>(wrap: Wrap, work: () => Promise<T>): Promise<T> {
  seam.traceStep = (run, { step_id, type, idempotency_key }) =>
    type === "invoke" && idempotency_key.startsWith("complete-cart:")
      ? wrap(run, step_id.split(".").at(-1)!)
      : run()
  try {
    return await work()
  } finally {
    delete seam.traceStep
  }
}

/** The steps of a completion in the order in which they begin. */
export async function stepsOf(work: () => Promise<unknown>): Promise<string[]> {
  const steps: string[] = []
  await aroundSteps((run, step) => {
    steps.push(step)
    return run()
  }, work)
  return steps
}

export type FaultPoint = { step: string; when: "before" | "after" }

/** Fails one step: before it did anything, or after it did everything and only its answer got lost. */
export async function failingAt<T>(point: FaultPoint, work: () => Promise<T>): Promise<T> {
  const injected = new Error(`injected ${point.when} ${point.step}`)
  return aroundSteps(async (run, step) => {
    if (step !== point.step) return run()
    if (point.when === "after") await run()
    throw injected
  }, work)
}
