import { newId, now } from "../state/store"
import type { Route } from "../wire/call"
import { needed, texts } from "../wire/read-params"
import type { WebhookSender } from "./sender"

/** Registering an address over the interface; its secret is told this once, as Stripe does it. */
export const endpointRoutes = (sender: WebhookSender): Route[] => [
  {
    method: "POST",
    path: "/v1/webhook_endpoints",
    run: ({ params }) => {
      const enabled_events = texts(params, "enabled_events") ?? ["*"]
      const made = { id: newId("we"), url: needed(params, "url"), secret: newId("whsec") }
      sender.endpoints.push({ ...made, events: enabled_events })
      return {
        ...made,
        object: "webhook_endpoint",
        created: now(),
        enabled_events,
        status: "enabled",
      }
    },
  },
]
