import { useEffect } from "react"
import { useRevalidator } from "react-router"

const EVERY_MS = 1_000

/** Looks again every second as long as something is being done. */
export function useWatch(working: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!working || state !== "idle") return
    const timer = setTimeout(() => void revalidate(), EVERY_MS)
    return () => clearTimeout(timer)
  }, [working, state, revalidate])
}
