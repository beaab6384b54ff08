import { fault } from "@xiangji/kernel"
import type { JobDefinition, Payload } from "./job"

const REGISTRY = Symbol.for("xiangji.job-queue.definitions")
const shared = globalThis as { [REGISTRY]?: Map<string, JobDefinition> }

// One registry per process, even when two copies of this file are loaded (source and build, or two plugins' copies).
const definitions = () => (shared[REGISTRY] ??= new Map())

/**
 * Registers a kind of job when its file is imported. Files live under `src/workflows/<noun>/jobs`, which Medusa imports
 * at boot. A second definition of the same name replaces the first, so that a file can be loaded again in development.
 */
export function defineJob<P extends Payload>(definition: JobDefinition<P>): JobDefinition<P> {
  definitions().set(definition.name, definition as JobDefinition)
  return definition
}

/** Every kind of job known to this process. */
export const definedJobs = (): JobDefinition[] => [...definitions().values()]

/** The definition, or `QUEUE-JOB-01` when nobody defined it. */
export function definedJob(name: string): JobDefinition {
  const found = definitions().get(name)
  if (found) return found
  throw fault("unexpected", "QUEUE-JOB-01", {
    zh: `没有名为“${name}”的任务`,
    en: `No job is defined under the name "${name}"`,
  })
}
