import { quoteSchemaName, runMigrations } from "bullmq"
import { Client } from "pg"

type Place = { databaseUrl: string; schema: string; temporary: boolean }

/** Brings the queue's tables up to date, once per process instead of once per queue. */
export async function prepareSchema(place: Place): Promise<void> {
  if (place.temporary) await ensureDatabase(place.databaseUrl)
  await withClient(place.databaseUrl, (client) => runMigrations(client, place.schema))
}

/** Removes the queue's tables (tests). */
export async function dropSchema(place: Place): Promise<void> {
  await withClient(place.databaseUrl, (client) =>
    client.query(`drop schema if exists ${quoteSchemaName(place.schema)} cascade`)
  )
}

async function ensureDatabase(databaseUrl: string) {
  const url = new URL(databaseUrl)
  const name = decodeURIComponent(url.pathname.slice(1))
  url.pathname = "/postgres"
  await withClient(url.toString(), async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (found.rowCount) return
    await client.query(`create database "${name.replaceAll('"', '""')}"`).catch(unlessItExists)
  })
}

// Two test suites may make it at the same moment.
function unlessItExists(error: Error & { code?: string }) {
  const [DUPLICATE_DATABASE, UNIQUE_VIOLATION] = ["42P04", "23505"]
  if (error.code !== DUPLICATE_DATABASE && error.code !== UNIQUE_VIOLATION) throw error
}

async function withClient<T>(connectionString: string, use: (client: Client) => Promise<T>) {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
