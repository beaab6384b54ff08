// npm run dev: as `npm start`, but plugins, backend and web app follow their sources.
import { withComplaints } from "./lib/complaint.mjs"
import { followSources, webFromSources } from "./lib/dev-loop.mjs"
import { openMarket } from "./lib/market.mjs"

await withComplaints(() =>
  openMarket({
    only: ({ name }) => name !== "storefront",
    web: webFromSources,
    async whileOpen({ restart }, stop) {
      const close = followSources({ restart, say: console.log })
      await stop.asked
      close()
    },
  })
)
