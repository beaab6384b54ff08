import { useState } from "react"

/** A name for what is about to be sent, so that sending it twice does it once; it lives as long as the form. */
export function useRequestKey(): string {
  const [key] = useState(() => crypto.randomUUID())
  return key
}
