/**
 * A request takes one connection, one under a lock two or three, and five may be under locks at a time (`row-lock`). The
 * driver's ten were all taken by ten buyers at once.
 */
const CONNECTIONS = 20

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Medusa's database options. It insists on TLS in production; a server on this machine, or a URL that says so, has none. */
export function databaseOptions(databaseUrl: string | undefined) {
  if (!databaseUrl) return {}
  const url = new URL(databaseUrl)
  const plain = LOCAL.has(url.hostname) || url.searchParams.get("sslmode") === "disable"
  return {
    databaseUrl,
    databaseDriverOptions: {
      pool: { max: CONNECTIONS },
      ...(plain ? { connection: { ssl: false as const } } : {}),
    },
  }
}
