import { defineConfig } from "@medusajs/framework/utils"
import { temporaryQueue } from "@xiangji/job-queue/testing"
import type { CourierPluginOptions } from "@xiangji/courier/types"

// The smallest application that this plugin runs in, with the simulator that the test has started beside it.
const { PORT, KUAIDI100_URL = "http://127.0.0.1:9" } = process.env

const courier: CourierPluginOptions = {
  callbackBaseUrl: `http://127.0.0.1:${PORT}`,
  minPollSeconds: 1,
  silentAfterSeconds: 3600,
  retrySeconds: 1,
  providers: [
    {
      resolve: "@xiangji/courier/providers/kuaidi100",
      id: "kuaidi100",
      options: {
        customer: "CUSTOMER",
        key: "KEY",
        secret: "SECRET",
        trackBaseUrl: KUAIDI100_URL,
        labelBaseUrl: KUAIDI100_URL,
        timeoutMs: 2000,
        retries: 0,
      },
    },
  ],
}

module.exports = defineConfig({
  projectConfig: {
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "for-tests-only",
      cookieSecret: "for-tests-only",
    },
  },
  admin: { disable: true },
  plugins: [
    { resolve: "@xiangji/job-queue", options: temporaryQueue() },
    { resolve: "@xiangji/courier", options: courier },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/fulfillment",
      dependencies: ["courier"],
      options: {
        providers: [{ resolve: "@xiangji/courier/providers/courier-fulfillment", id: "courier" }],
      },
    },
  ],
})
