import { useCallback, useEffect, useRef, useState } from "react"
import { useParams } from "react-router"
import { useLang, useTexts } from "~/i18n"
import { isProblem, sentence, type Problem } from "~/lib/api/problem"
import type { StoredImage } from "~/lib/api/seller-types"
import type { KeptPhoto } from "~/lib/list-something.server"
import { sendFile } from "~/lib/send-file"
import { shrinkPhotos } from "~/lib/shrink-photo"
import { atWork, itemOf, takenItem, type PhotoItem } from "./photo-item"

type Answer = { image?: StoredImage; problem?: Problem | null }

/** The photos of the form: each is sent as soon as it is taken, one after the other, and watched until it is ready. */
export function usePhotos(kept: readonly KeptPhoto[], most: number) {
  const { seller } = useParams()
  const lang = useLang()
  const { photoFailed } = useTexts().sell.listing
  const [items, setItems] = useState(() => kept.map(itemOf))
  const queue = useRef(Promise.resolve())
  const address = `/sell/${seller}/images`

  const update = useCallback(
    (key: string, change: Partial<PhotoItem>) =>
      setItems((before) =>
        before.map((item) => (item.key === key ? { ...item, ...change } : item))
      ),
    []
  )

  const send = useCallback(
    (item: PhotoItem) => {
      update(item.key, { state: "sending", progress: 0, error: null })
      queue.current = queue.current.then(async () => {
        const onProgress = (progress: number) => update(item.key, { progress })
        const answer = await sendFile(address, item.file!, onProgress).done
        const { image, problem } = (answer?.body ?? {}) as Answer
        if (image) return update(item.key, stateOf(image, lang))
        const error = isProblem(problem) ? sentence(problem, lang) : photoFailed
        update(item.key, { state: "failed", error })
      })
    },
    [address, lang, photoFailed, update]
  )

  const take = useCallback(
    async (files: readonly File[]) => {
      const taken = (await shrinkPhotos(files)).map(takenItem)
      setItems((before) => [...before, ...taken].slice(0, most))
      taken.slice(0, Math.max(0, most - items.length)).forEach(send)
    },
    [items.length, most, send]
  )

  const watch = useCallback(
    async (id: string) => {
      const answer = await fetch(`${address}/${id}`).catch(() => null) // asked again with the next tick
      const { image } = ((await answer?.json()) ?? {}) as Answer
      if (image) update(keyOf(items, id), stateOf(image, lang))
    },
    [address, items, lang, update]
  )
  useTicking(atWork(items), watch)

  return {
    items,
    take,
    again: send,
    remove: (key: string) => setItems((before) => before.filter((item) => item.key !== key)),
    toCover: (key: string) =>
      setItems((before) =>
        before.toSorted((a, b) => Number(b.key === key) - Number(a.key === key))
      ),
  }
}

const keyOf = (items: readonly PhotoItem[], id: string) =>
  items.find((item) => item.id === id)?.key ?? ""

function stateOf(image: StoredImage, lang: "zh" | "en"): Partial<PhotoItem> {
  const { id, state, progress, error } = image
  return { id, state, progress, error: error && sentence(error, lang) }
}

const TICK_MS = 1_500

/** Asks about each of the ids every now and then, as long as there are any. */
function useTicking(ids: readonly string[], ask: (id: string) => Promise<void>) {
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  const all = ids.join(" ")
  useEffect(() => {
    if (!all) return
    const clock = setInterval(
      () => all.split(" ").forEach((id) => void latest.current(id)),
      TICK_MS
    )
    return () => clearInterval(clock)
  }, [all])
}
