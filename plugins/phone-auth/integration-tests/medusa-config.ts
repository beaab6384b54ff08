import { defineConfig } from "@medusajs/framework/utils"
import type { AliyunSmsInput, PhoneAuthOptions } from "@xiangji/phone-auth/types"

const sms: AliyunSmsInput = {
  accessKeyId: "key-of-the-test",
  accessKeySecret: "secret-of-the-test",
  signName: "乡集",
  templates: { "phone-code": "SMS_1", "phone-claim": "SMS_2" },
  endpoint: process.env.TEST_SMS_ENDPOINT ?? "http://127.0.0.1:9",
  timeoutMs: 2_000,
  retryPauseMs: 10,
}
const shown = process.env.TEST_SMS === "log"
const phone: PhoneAuthOptions = {
  secret: "a secret that is only good enough for tests",
  showCodes: shown,
}
const smsProvider = shown
  ? {
      resolve: "@xiangji/phone-auth/providers/sms-log",
      id: "sms-log",
      options: { channels: ["sms"] },
    }
  : {
      resolve: "@xiangji/phone-auth/providers/aliyun-sms",
      id: "aliyun-sms",
      options: { channels: ["sms"], ...sms },
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
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass", "phone"],
        member: ["phone"],
      },
    },
  },
  admin: { disable: true },
  plugins: [
    { resolve: "@xiangji/audit-log", options: {} },
    { resolve: "@xiangji/phone-auth", options: phone },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "@xiangji/phone-auth/providers/phone", id: "phone" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [smsProvider],
      },
    },
  ],
})
