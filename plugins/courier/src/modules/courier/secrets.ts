import { randomBytes } from "node:crypto"

/** The unguessable part of a shipment's push address. */
export const newCallbackToken = () => randomBytes(24).toString("base64url")

/** Kuaidi100 takes salts of up to 32 characters; without one its pushes would not be signed at all. */
export const newSalt = () => randomBytes(16).toString("hex")
