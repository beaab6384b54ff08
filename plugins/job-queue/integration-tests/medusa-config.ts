import { defineConfig } from "@medusajs/framework/utils"
import { temporaryQueue } from "@xiangji/job-queue/testing"

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
  plugins: [{ resolve: "@xiangji/job-queue", options: temporaryQueue() }],
})
