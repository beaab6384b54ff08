import type { Page } from "playwright-core"

/** What goes wrong on a page while it is looked at: uncaught errors, and answers that are refusals. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on("response", (response) => {
    if (response.status() < 400) return
    faults.push(`${page.url()}: ${response.status()} ${response.url()}`)
  })
  return faults
}
