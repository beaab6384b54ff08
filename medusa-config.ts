// What the market is made of. Every value that differs between two markets comes from `environment()`.
import { defineConfig } from "@medusajs/framework/utils"
import { databaseOptions } from "./src/config/database"
import { environment } from "./src/config/environment"
import { modules } from "./src/config/modules"
import { plugins } from "./src/config/plugins"
import { createLogger } from "./src/logging/logger"

const env = environment()

module.exports = defineConfig({
  projectConfig: {
    ...databaseOptions(env.databaseUrl),
    redisUrl: env.redisUrl,
    redisPrefix: env.redisUrl ? "xiangji:" : undefined,
    workerMode: env.workerMode,
    // In production Medusa marks its cookie Secure; over plain http a browser then never sends it back.
    cookieOptions: env.insecureCookies ? { secure: false, sameSite: "lax" } : undefined,
    http: {
      storeCors: env.cors.store,
      adminCors: env.cors.admin,
      authCors: env.cors.auth,
      jwtSecret: env.secrets.jwt,
      cookieSecret: env.secrets.cookie,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["phone", "emailpass"],
        member: ["phone", "emailpass"],
      },
    },
  },
  admin: { disable: env.testing },
  logger: createLogger(env.log),
  modules: modules(env),
  plugins: plugins(env),
})
