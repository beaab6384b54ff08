import type { Config } from "@react-router/dev/config"

export default {
  ssr: true,
  // Every page is rendered on the server, so a manifest of all routes is small and needs no extra requests.
  routeDiscovery: { mode: "initial" },
} satisfies Config
