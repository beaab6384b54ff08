import { createHash } from "node:crypto"
import type { Client } from "@medusajs/framework/pg"
import { copy, exists, undisturbed } from "./databases"

/** Begins the name of every database that one run of Jest makes; the run's end drops them (`setup/run-databases.mjs`). */
export const runPrefix = () => `run-${process.env.XIANGJI_TEST_RUN ?? process.pid}-`

/** The name of a template for what is described: the same in every suite of one run, another in the next run. */
export function templateOf(...described: unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(described)).digest("hex")
  return `${runPrefix()}template-${hash.slice(0, 16)}`
}

/**
 * Takes up a template, or makes it: `make` fills `database`, of which the template is then copied. When suites want the
 * same template at once, one of them makes it and the others wait.
 */
export async function takeOrMake(
  client: Client,
  template: string,
  database: string,
  { take, make }: { take: () => Promise<void>; make: () => Promise<void> }
): Promise<void> {
  const lock = [
    Number.parseInt(createHash("sha256").update(template).digest("hex").slice(0, 8), 16),
  ]
  await client.query("select pg_advisory_lock($1)", lock)
  try {
    if (await exists(client, template)) return await take()
    await make()
    await undisturbed(client, database, () => copy(client, database, template))
  } finally {
    await client.query("select pg_advisory_unlock($1)", lock)
  }
}
