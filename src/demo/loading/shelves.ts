import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { CATEGORIES } from "../data/categories"
import type { Demo } from "./demo"

/** The product categories, in the order of the data. */
export async function shelves({ container, log }: Demo): Promise<void> {
  const handles = CATEGORIES.map(({ handle }) => handle)
  const there = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: handles }, { select: ["handle"] })
  const missing = CATEGORIES.filter(({ handle }) => !there.some((row) => row.handle === handle))
  if (missing.length)
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map(({ handle, name }) => ({
          handle,
          name: name.zh,
          description: name.en,
          metadata: { name },
          is_active: true,
          is_internal: false,
        })),
      },
    })
  log.info(`demo: ${CATEGORIES.length} categories`)
}
