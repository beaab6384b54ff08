import type { RowProblem } from "./types"

type Answer = {
  message?: string
  messages?: { zh: string; en: string }
  problems?: RowProblem[]
  result?: { paid: number; failed: number; returned: number }
}

/** How taking a file in went: the figures, or why it was refused, row by row. */
export type SentResult = {
  paid: number
  failed: number
  returned: number
  refusal: string | null
  problems: RowProblem[]
}

/** Sends a bank's result; a refusal comes back with its rows, which a plain error could not carry. */
export async function sendResult(batch_id: string, file: File): Promise<SentResult> {
  const body = new FormData()
  body.append("file", file)
  const path = `/admin/marketplace/payout-batches/${batch_id}/result`
  const none = { paid: 0, failed: 0, returned: 0, problems: [] }
  try {
    const response = await fetch(path, { method: "POST", body, credentials: "include" })
    const answer = (await response.json()) as Answer
    if (response.ok && answer.result) return { ...none, ...answer.result, refusal: null }
    const { messages, message, problems = [] } = answer
    const refusal = messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText)
    return { ...none, refusal, problems }
  } catch (error) {
    return { ...none, refusal: error instanceof Error ? error.message : String(error) }
  }
}
