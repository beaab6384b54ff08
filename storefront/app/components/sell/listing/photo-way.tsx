import { useEffect, useRef } from "react"

type Props = {
  id: string
  mark: string
  text: string
  camera?: boolean
  onPhotos: (files: readonly File[]) => void
}

/** One way to a photo. With scripts the photos go off at once and the field is empty again for the next. */
export function PhotoWay({ id, mark, text, camera, onPhotos }: Props) {
  const input = useRef<HTMLInputElement>(null)

  function take() {
    const field = input.current
    if (!field?.files?.length) return
    onPhotos([...field.files])
    field.value = ""
  }

  // On a slow phone the photo may have been taken before the scripts arrived.
  useEffect(take)

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
