import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

const files = mkdtempSync(join(tmpdir(), "vat-invoice-files-"))

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
            options: { upload_dir: files, private_upload_dir: files },
          },
        ],
      },
    },
  ],
  plugins: [{ resolve: "@xiangji/vat-invoice", options: {} }],
})
