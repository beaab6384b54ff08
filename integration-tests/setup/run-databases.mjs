import pg from "pg"
import { alive } from "../../scripts/lib/processes.mjs"

const OURS = /^run-(\d+)-/

/** Names this run of Jest, so that its suites share templates with each other and with nobody else. */
export function nameTheRun() {
  process.env.XIANGJI_TEST_RUN = String(process.pid)
}

/** Drops the databases that this run made, and those of runs that ended without doing so. */
export async function dropRunDatabases(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query("select datname from pg_database")
    for (const { datname } of rows) {
      const run = Number(OURS.exec(datname)?.[1])
      if (run === process.pid || (run && !alive(run)))
        await client.query(`drop database if exists "${datname}" with (force)`)
    }
  } finally {
    await client.end()
  }
}
