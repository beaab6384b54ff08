// What core takes for as many products without anything of ours, in the same process.
const BATCH = 100

/** Creates so many bare products through core's own admin route, which runs `createProductsWorkflow`. */
export async function createBareProducts(stack, count) {
  const headers = {
    ...(await operatorHeaders(stack)),
    "content-type": "application/json",
    connection: "close",
  }
  const begin = performance.now()
  for (let from = 0; from < count; from += BATCH) {
    const create = Array.from({ length: BATCH }, (_, index) => productOf(from + index))
    const answer = await fetch(`${stack.url}/admin/products/batch?fields=id`, {
      ...{ method: "POST", headers },
      body: JSON.stringify({ create }),
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  return { rows: count, seconds: (performance.now() - begin) / 1000 }
}

const productOf = (number) => ({
  title: `Bare ${number}`,
  handle: `bare-${number}`,
  status: "draft",
  options: [{ title: "规格", values: ["默认"] }],
  variants: [
    {
      title: "默认",
      sku: `bare-${number}`,
      options: { 规格: "默认" },
      manage_inventory: true,
      prices: [{ currency_code: "cny", amount: 10 }],
    },
  ],
})

async function operatorHeaders(stack) {
  const { generateJwtToken } = await import("@medusajs/framework/utils")
  const claims = {
    ...{ actor_id: "user_bench", actor_type: "user" },
    ...{ auth_identity_id: "auth_bench", app_metadata: {} },
  }
  const options = { secret: stack.secrets.JWT_SECRET, expiresIn: "2h" }
  return { authorization: `Bearer ${generateJwtToken(claims, options)}` }
}
