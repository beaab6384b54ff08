import { Client } from "@medusajs/framework/pg"

/** Name of the maintenance database, from which others are made and dropped. */
const UPKEEP = "postgres"

const named = (database: string) => `"${database}"`

/** An open connection to the maintenance database of the tests' PostgreSQL; `end()` it. */
export async function upkeep(): Promise<Client> {
  const client = new Client({ connectionString: addressOf(UPKEEP) })
  await client.connect()
  return client
}

/** Where a database of the tests' PostgreSQL is found; the server's address is in `DB_*`. */
export function addressOf(database: string): string {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres" } = process.env
  const password = encodeURIComponent(process.env.DB_PASSWORD ?? "")
  return `postgres://${DB_USERNAME}:${password}@${DB_HOST}:${DB_PORT}/${database}`
}

/** True when there is such a database. */
export async function exists(client: Client, database: string): Promise<boolean> {
  const found = await client.query("select 1 from pg_database where datname = $1", [database])
  return Boolean(found.rowCount)
}

/** Copies a database that nobody is connected to, file by file; the copy is there whole or not at all. */
export async function copy(client: Client, from: string, to: string): Promise<void> {
  await client.query(`create database ${named(to)} template ${named(from)} strategy file_copy`)
}

/** Makes an empty database. */
export async function create(client: Client, database: string): Promise<void> {
  await client.query(`create database ${named(database)}`)
}

/** Removes a database, whoever is connected to it. */
export async function drop(client: Client, database: string): Promise<void> {
  await client.query(`drop database if exists ${named(database)} with (force)`)
}

/** Gives a database that nobody is connected to another name. */
export async function rename(client: Client, from: string, to: string): Promise<void> {
  await client.query(`alter database ${named(from)} rename to ${named(to)}`)
}

/** Keeps everybody out of a database while the work is done. PostgreSQL itself looks only every 100 ms who has gone. */
export async function undisturbed<T>(
  client: Client,
  database: string,
  work: () => Promise<T>
): Promise<T> {
  const allow = (yes: boolean) =>
    client.query(`alter database ${named(database)} with allow_connections ${yes}`)
  await allow(false)
  for (let left = 1; left;) {
    const { rowCount } = await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
      [database]
    )
    left = rowCount ?? 0
    if (left) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  try {
    return await work()
  } finally {
    if (await exists(client, database)) await allow(true)
  }
}
