import { useRef, useState } from "react"
import { useRevalidator } from "react-router"
import { useLang, useTexts } from "~/i18n"
import { isProblem, sentence } from "~/lib/api/problem"
import type { PaperKind } from "~/lib/api/seller-application-types"
import { sendFile } from "~/lib/send-file"
import { shrinkPhotos } from "~/lib/shrink-photo"

/** Sends a photographed paper as soon as it is taken, and shows how far it is. */
export function usePaperUpload(applicationId: string, kind: PaperKind) {
  const lang = useLang()
  const { failed } = useTexts().sell.apply.papers
  const { revalidate } = useRevalidator()
  const [sending, setSending] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const last = useRef<File>(undefined)

  async function send(file: File) {
    last.current = file
    setProblem(null)
    setSending(0)
    const address = `/sell/apply/${applicationId}/upload?kind=${kind}`
    const answer = await sendFile(address, file, setSending).done
    setSending(null)
    if (answer && answer.status < 300) return revalidate()
    const refused = (answer?.body as { problem?: unknown } | null)?.problem
    setProblem(isProblem(refused) ? sentence(refused, lang) : failed)
  }

  return {
    sending,
    problem,
    take: async (field: HTMLInputElement) => {
      const [file] = await shrinkPhotos([...(field.files ?? [])])
      field.value = ""
      if (file) await send(file)
    },
    again: () => last.current && void send(last.current),
  }
}
