import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"

/** What keeps identity numbers: sealed they can be read again, as a fingerprint they can only be compared. */
export type Vault = {
  /** Encrypts with AES-256-GCM; sealing the same text twice gives two different results. */
  seal(text: string): string
  /** The text that was sealed; throws when it was altered, or sealed with another secret. */
  open(sealed: string): string
  /** The same for the same text, and worthless without the secret: identity numbers can be counted through. */
  fingerprint(text: string): string
  /** Authenticates a link. */
  sign(text: string): string
}

/** Stands before every sealed text, so that a later scheme can live beside this one. */
const VERSION = "v1"

/** One secret, a key of its own for each use: what is learnt about one says nothing about the others. */
export function vaultOf(secret: string): Vault {
  const keyFor = (use: string) =>
    Buffer.from(hkdfSync("sha256", secret, "", `xiangji marketplace ${use}`, 32))
  const sealing = keyFor("sealing")
  const comparing = keyFor("comparing")
  const signing = keyFor("signing links")
  const mac = (key: Buffer, text: string) =>
    createHmac("sha256", key).update(text).digest("base64url")
  return {
    seal: (text) => seal(sealing, text),
    open: (sealed) => open(sealing, sealed),
    fingerprint: (text) => mac(comparing, text),
    sign: (text) => mac(signing, text),
  }
}

function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(VERSION))
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  const parts = [nonce, cipher.getAuthTag(), body].map((part) => part.toString("base64url"))
  return [VERSION, ...parts].join(".")
}

function open(key: Buffer, sealed: string): string {
  const [version, ...parts] = sealed.split(".")
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, "base64url"))
  if (version !== VERSION || !nonce || !tag || !body) throw new Error("not sealed by this vault")
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(VERSION)).setAuthTag(tag)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8")
}
