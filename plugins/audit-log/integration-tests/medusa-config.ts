import { defineConfig } from "@medusajs/framework/utils"

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
  plugins: [{ resolve: "@xiangji/audit-log", options: {} }],
})
