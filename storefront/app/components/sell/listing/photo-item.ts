import type { KeptPhoto } from "~/lib/list-something.server"
import { mediaUrl } from "~/lib/media"

/** One photo of the form on its way from the phone to all its sizes. */
export type PhotoItem = {
  key: string
  /** Known as soon as the backend has it. */
  id: string | null
  /** How it looks: the phone's own file, or a stored size, or a few blurred pixels. */
  url: string | null
  state: "sending" | KeptPhoto["state"]
  /** Of the present state, 0 to 1. */
  progress: number
  /** A sentence, when it failed. */
  error: string | null
  file?: File
}

/** A photo that lies at the backend already. */
export const itemOf = ({ id, state, progress, blur, url }: KeptPhoto): PhotoItem => ({
  key: id,
  id,
  url: url ? mediaUrl(url) : blur,
  state,
  progress,
  error: null,
})

/** A photo just taken. */
export const takenItem = (file: File): PhotoItem => ({
  key: crypto.randomUUID?.() ?? `${file.name}-${file.lastModified}-${Math.random()}`,
  id: null,
  url: URL.createObjectURL(file),
  state: "sending",
  progress: 0,
  error: null,
  file,
})

/** How much of all photos has been sent, 0 to 1; null when none is on its way. */
export function sentShare(items: readonly PhotoItem[]): number | null {
  const sending = items.filter(({ state }) => state === "sending")
  if (!sending.length) return null
  return sending.reduce((sum, { progress }) => sum + progress, 0) / sending.length
}

/** Photos the backend is still making sizes of. */
export const atWork = (items: readonly PhotoItem[]): string[] =>
  items.flatMap(({ id, state }) => (id && ["waiting", "rendering"].includes(state) ? [id] : []))
