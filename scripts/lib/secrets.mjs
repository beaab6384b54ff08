import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const random = (bytes = 32) => crypto.randomBytes(bytes).toString("base64url")

const MAKE = {
  JWT_SECRET: () => random(),
  COOKIE_SECRET: () => random(),
  ORDER_LINK_SECRET: () => random(),
  IDENTITY_SECRET: () => random(),
  SESSION_SECRET: () => random(),
  KUAIDI100_KEY: () => random(12),
  KUAIDI100_SECRET: () => random(12),
  ALIYUN_SMS_ACCESS_KEY_SECRET: () => random(12),
  STRIPE_API_KEY: () => `sk_test_${random(18)}`,
  STRIPE_PUBLISHABLE_KEY: () => `pk_test_${random(18)}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${random(18)}`,
  STRIPE_CONNECT_WEBHOOK_SECRET: () => `whsec_${random(18)}`,
  OPERATOR_PASSWORD: () => random(9),
}

/** The demo's own secrets: made at the first start, kept in a file only its owner can read. */
export function demoSecrets(file) {
  const known = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {}
  const missing = Object.keys(MAKE).filter((name) => !known[name])
  for (const name of missing) known[name] = MAKE[name]()
  if (missing.length) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(`${file}.new`, JSON.stringify(known, null, 2), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
  }
  return known
}
