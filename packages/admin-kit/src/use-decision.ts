import { toast } from "@medusajs/ui"
import { useState } from "react"
import { callAdmin, sentenceOf } from "./call-admin"

/** Runs one decision at a time, says how it went, and loads the page again either way. True when it was done. */
export function useDecision(reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const decide = async (path: string, body: object, done: string): Promise<boolean> => {
    setBusy(true)
    try {
      await callAdmin(path, body)
      toast.success(done)
      return true
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
      return false
    } finally {
      setBusy(false)
      await reload()
    }
  }
  return { busy, decide }
}

/** What a part of a page needs to decide something. */
export type Decision = ReturnType<typeof useDecision>
