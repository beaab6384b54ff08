import type { StripeEvent } from "../state/objects"
import type { Route } from "../wire/call"
import { pageOf } from "../wire/list"
import { text } from "../wire/read-params"

export const eventRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1/events",
    run: ({ store, params }) => {
      const type = text(params, "type")
      const all = store.all<StripeEvent>("event").filter((one) => !type || one.type === type)
      return pageOf("/v1/events", all, params)
    },
  },
  {
    method: "GET",
    path: "/v1/events/:id",
    run: ({ store, path }) => store.get<StripeEvent>("event", path.id!),
  },
]
