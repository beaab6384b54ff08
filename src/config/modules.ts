import path from "node:path"
import { redisModules, smsProvider, stripe } from "./outside"
import type { Environment } from "./environment"

type Provider = {
  resolve: string
  id: string
  options?: Record<string, unknown>
  is_default?: boolean
}

const withProviders = (resolve: string, providers: Provider[], dependencies: string[] = []) => ({
  resolve,
  dependencies,
  options: { providers },
})

/** Core's modules with the providers of this market; everything not named here is core's default. */
export const modules = (env: Environment) => [
  // Money is at stake: two processes must never hold the same lock, which core's providers allow (see the module).
  withProviders("@medusajs/medusa/locking", [
    { resolve: "./src/modules/row-lock", id: "row-lock", is_default: true },
  ]),
  withProviders("@medusajs/medusa/file", [
    {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: env.filesDir,
        private_upload_dir: path.join(env.filesDir, "private"), // nothing serves this folder
        backend_url: `${env.backendUrl}/media`,
      },
    },
  ]),
  withProviders("@medusajs/medusa/auth", [
    { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
    { resolve: "@xiangji/phone-auth/providers/phone", id: "phone" },
  ]),
  withProviders("@medusajs/medusa/notification", [
    {
      resolve: "@medusajs/medusa/notification-local",
      id: "local",
      options: { channels: ["feed", "email"] },
    },
    ...smsProvider(env),
  ]),
  withProviders(
    "@medusajs/medusa/fulfillment",
    [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "@xiangji/courier/providers/courier-fulfillment", id: "courier" },
    ],
    ["courier"] // the provider reads the courier module's freight table
  ),
  withProviders("@medusajs/medusa/payment", stripe(env)),
  // Asks the payment provider about payments whose buyer never came back.
  { resolve: "./src/modules/payment-watch" },
  ...redisModules(env),
]
