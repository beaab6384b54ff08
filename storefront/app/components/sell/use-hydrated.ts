import { useSyncExternalStore } from "react"

const never = () => () => {}

/** True once the scripts are at work; the server's page is false, so that it works without them. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )
