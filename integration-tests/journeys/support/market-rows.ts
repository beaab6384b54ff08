import { Client } from "pg"
import type { Stack } from "./stack"

/** Reads rows of the running market, to check what no page shows. */
export async function rows<Row>(stack: Stack, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: stack.databaseUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Handles of goods of two sellers of one hub and of a third seller at another, as the story asks. */
export async function handlesOfThreeSellers(stack: Stack): Promise<string[]> {
  const [found] = await rows<{ handles: string[] }>(
    stack,
    `select array[a.handle, b.handle, c.handle] as handles
     from market_listing a
     join market_listing b on b.hub_id = a.hub_id and b.seller_id <> a.seller_id
     join market_listing c on c.hub_id <> a.hub_id
     where a.state = 'published' and b.state = 'published' and c.state = 'published'
       and a.storage_class = 'ambient' and b.storage_class = 'ambient' and c.storage_class = 'ambient'
       and exists (select 1 from market_listing_vat_rate r where r.listing_id = a.id)
     order by a.handle, b.handle, c.handle limit 1`
  )
  return found!.handles
}
