import { useCallback, useEffect, useState } from "react"
import { callAdmin, sentenceOf } from "./call-admin"

/** What a route answers, and a way to ask it again; with `everyMs` it asks by itself, so that a desk left open stays true. */
export function useAdminRoute<T>(path: string | null, everyMs?: number) {
  const [answer, setAnswer] = useState<{ path: string; data?: T; error?: string }>()
  const reload = useCallback(async () => {
    if (!path) return
    try {
      setAnswer({ path, data: await callAdmin<T>(path) })
    } catch (refusal) {
      // What was read before stays in sight: the line may be back in a moment.
      const error = sentenceOf(refusal)
      setAnswer((before) => (before?.path === path ? { ...before, error } : { path, error }))
    }
  }, [path])
  useEffect(() => {
    void reload()
    if (!everyMs) return
    const timer = setInterval(() => void reload(), everyMs)
    return () => clearInterval(timer)
  }, [reload, everyMs])
  // The answer to an earlier question is never shown under a new one.
  return { ...(answer?.path === path ? answer : {}), reload }
}
