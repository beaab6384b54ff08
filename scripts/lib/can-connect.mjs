import { Complaint } from "./complaint.mjs"

/** Refuses a database that cannot be reached, in words; its password is not repeated. */
export async function canConnect(databaseUrl) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new Complaint(
      `The database in DATABASE_URL cannot be reached: ${error.message || error.code}.`,
      "Check the address, or unset DATABASE_URL to use the embedded one.",
      { cause: error }
    )
  }
  await client.end()
}
