import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { temporaryQueue } from "@xiangji/job-queue/testing"
import type { MarketplaceOptions } from "@xiangji/marketplace/types"

// A spec that counts what is left behind has a folder of its own.
const files = process.env.XIANGJI_TEST_FILES ?? join(tmpdir(), "xiangji-marketplace-tests")
// A spec that pays sellers by Stripe says where its simulator listens.
const stripe = process.env.XIANGJI_TEST_STRIPE_URL
const market: MarketplaceOptions = {
  secret: "a secret that is only good enough for tests",
  pictures: { tempDir: files },
  payouts: stripe
    ? {
        stripe: {
          ...{ apiKey: "sk_test_market", webhookSecret: "whsec_market", baseUrl: stripe },
          ...{ timeoutMs: 1_500, graceSeconds: 2 },
        },
      }
    : {},
}

// The smallest application that this plugin runs in; the database's address comes from the test runner.
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
  modules: [
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: files,
              private_upload_dir: join(files, "private"),
              backend_url: "http://localhost/files",
            },
          },
        ],
      },
    },
  ],
  plugins: [
    { resolve: "@xiangji/job-queue", options: temporaryQueue() },
    { resolve: "@xiangji/audit-log", options: {} },
    { resolve: "@xiangji/deadlines", options: {} },
    { resolve: "@xiangji/marketplace", options: market },
  ],
})
