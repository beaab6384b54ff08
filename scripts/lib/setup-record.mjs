// What has been done to a database, noted in that database itself: so it holds for any database, on any machine.

const TABLE = "xiangji_launcher.setup"

/** Opens the notes of a database: `done(name, version)`, `note(name, version)`, `publishableKey()`, `close()`. */
export async function setupRecord(databaseUrl) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("create schema if not exists xiangji_launcher")
  await client.query(`create table if not exists ${TABLE} (name text primary key, version text)`)
  return {
    async done(name, version) {
      const found = await client.query(`select version from ${TABLE} where name = $1`, [name])
      return found.rows[0]?.version === version
    },
    async note(name, version) {
      await client.query(
        `insert into ${TABLE} values ($1, $2) on conflict (name) do update set version = $2`,
        [name, version]
      )
    },
    /** The key with which the web app names its sales channel. */
    async publishableKey() {
      const found = await client.query(
        `select token from api_key where type = 'publishable' and revoked_at is null
         and deleted_at is null order by created_at limit 1`
      )
      return found.rows[0]?.token
    },
    close: () => client.end(),
  }
}
