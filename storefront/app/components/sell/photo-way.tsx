import { useCallback, useEffect, useRef } from "react"
import { shrinkPhotos } from "~/lib/shrink-photo"

type Props = {
  id: string
  mark: string
  text: string
  camera?: boolean
  /** Gets addresses to show the chosen photos by. */
  onPhotos: (urls: string[]) => void
}

/** One way to a photo. What is chosen is made smaller before it is sent, for weak signals. */
export function PhotoWay({ id, mark, text, camera, onPhotos }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const shown = useRef<string[]>([])

  const take = useCallback(async () => {
    const field = input.current
    if (!field) return
    const files = await shrinkPhotos([...(field.files ?? [])])
    const list = new DataTransfer()
    files.forEach((file) => list.items.add(file))
    field.files = list.files
    shown.current.forEach((url) => URL.revokeObjectURL(url))
    shown.current = files.map((file) => URL.createObjectURL(file))
    onPhotos(shown.current)
  }, [onPhotos])

  // On a slow phone the photo may have been taken before the scripts arrived.
  useEffect(() => {
    if (input.current?.files?.length) void take()
  }, [take])

  return (
    <span>
      <label className="photo-drop" htmlFor={id}>
        <span className="photo-plus" aria-hidden="true">
          {mark}
        </span>
        {text}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        name="photos"
        accept="image/*"
        capture={camera && "environment"}
        multiple={!camera}
        onChange={take}
      />
    </span>
  )
}
