import { fault } from "@xiangji/kernel"

/**
 * Refuses to start with something that shows one-time codes to whoever asks (`PHONE-DEMO-01`). It looks at the process's
 * environment itself: a configuration that is wrong enough to ask for this in production cannot be believed about where
 * it runs. The application's demo profile runs as production too, and says so by name.
 */
export function refuseOutsideDemo(what: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env.NODE_ENV !== "production" || env.XIANGJI_PROFILE === "demo") return
  throw fault("unexpected", "PHONE-DEMO-01", {
    zh: `“${what}”会把验证码给任何人看，只能用于演示（XIANGJI_PROFILE=demo）。`,
    en: `"${what}" shows codes to anybody; it is for demos only (XIANGJI_PROFILE=demo).`,
  })
}
