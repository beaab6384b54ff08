import { createContext } from "react"

/** The nonce of this answer's Content-Security-Policy; known only while rendering on the server. */
export const NonceContext = createContext<string | undefined>(undefined)

declare module "react-router" {
  /** What the server hands to every request. */
  interface AppLoadContext {
    nonce: string
  }
}
