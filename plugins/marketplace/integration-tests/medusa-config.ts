import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { temporaryQueue } from "@xiangji/job-queue/testing"
import type { MarketplaceOptions } from "@xiangji/marketplace/types"

const market: MarketplaceOptions = { secret: "a secret that is only good enough for tests" }
const files = join(tmpdir(), "xiangji-marketplace-tests")

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
