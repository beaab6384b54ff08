// A plain Medusa beside the market: same machine, same database server, same version, nothing of ours.
import { inRoot } from "../../../scripts/lib/paths.mjs"
import { freePort } from "../../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../../scripts/lib/postgres-databases.mjs"
import { MEDUSA, runNode } from "../../../scripts/lib/run.mjs"
import { startService } from "../../../scripts/lib/service.mjs"
import { rowsOf } from "../support/seller.mjs"

const FOLDER = inRoot("integration-tests/bench/checkout/plain-medusa")

/**
 * Starts it on a database next to the market's, with the same goods on its shelves, until the market is closed. Answers
 * `{ url, databaseUrl, publishableKey }`.
 */
export async function startPlainMedusa(market, variantIds) {
  const name = `${new URL(market.databaseUrl).pathname.slice(1)}_plain`
  const address = new URL(market.databaseUrl)
  address.pathname = `/${name}`
  const server = new URL(market.databaseUrl)
  server.pathname = "/postgres"
  const databaseUrl = address.toString()
  await ensureDatabase(server.toString(), name)
  market.before(() => dropDatabase(server.toString(), name))
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: market.secrets.JWT_SECRET,
    COOKIE_SECRET: market.secrets.COOKIE_SECRET,
    MEDUSA_DISABLE_TELEMETRY: "true",
    GOODS: JSON.stringify(await likeThose(market, variantIds)),
  }
  await runNode("plain-migrate", [MEDUSA, "db:migrate"], { cwd: FOLDER, env })
  await runNode("plain-seed", [MEDUSA, "exec", "./seed.js"], { cwd: FOLDER, env })
  const port = await freePort()
  const service = await startService({
    ...{ name: "plain", program: [MEDUSA, "start", "--port", String(port)], cwd: FOLDER, env },
    logs: inRoot(".cache/bench"),
    health: `http://localhost:${port}/health`,
  })
  market.before(service.stop)
  const [key] = await rowsOf(
    { databaseUrl },
    "select token from api_key where type = 'publishable'"
  )
  return { url: `http://localhost:${port}`, databaseUrl, publishableKey: key.token }
}

/** What core carries along of each: a line of an order has all of it. */
const likeThose = (market, variantIds) =>
  rowsOf(
    market,
    `select product.title, product.subtitle, product.description, product.handle, product.thumbnail,
       product.metadata, variant.title as variant, variant.sku, price.amount::float8 as amount
     from product_variant variant
     join product on product.id = variant.product_id
     join product_variant_price_set priced on priced.variant_id = variant.id
     join price on price.price_set_id = priced.price_set_id and price.price_list_id is null
     where variant.id = any($1)`,
    [variantIds]
  )
