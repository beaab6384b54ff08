// Databases on a running server.

/** Makes the database when it is not there yet; answers true when it was made. */
export function ensureDatabase(url, name) {
  return asClient(url, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!found.rowCount) await client.query(`create database "${name}"`)
    return !found.rowCount
  })
}

/** Removes the database, whoever is connected to it. */
export function dropDatabase(url, name) {
  return asClient(url, (client) => client.query(`drop database if exists "${name}" with (force)`))
}

async function asClient(url, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
