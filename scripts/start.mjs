// npm start: from a bare clone to a running market. Uses nothing but Node until the packages are there.
import { Complaint, withComplaints } from "./lib/complaint.mjs"
import { openMarket } from "./lib/market.mjs"

await withComplaints(() =>
  openMarket({
    async whileOpen({ services }, stop) {
      const { name, log } = await Promise.race([...services.map(({ ended }) => ended), stop.asked])
      if (log)
        throw new Complaint(`The ${name} stopped by itself.`, `Its last words are in ${log}.`)
    },
  })
)
