import { Button, toast } from "@medusajs/ui"
import { both, sendFile, sentenceOf } from "@xiangji/admin-kit"
import { useRef, useState } from "react"
import type { PlaceInUse } from "../../../types/place"

/** Sends a photo of the place. */
export const PictureButton = ({
  place,
  onSaved,
}: {
  place: PlaceInUse
  onSaved: () => Promise<void>
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const send = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    try {
      await sendFile(`/admin/marketplace/places/${place.id}/picture`, file)
      toast.success("已保存 Saved")
      await onSaved()
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
    }
    setBusy(false)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        hidden
        aria-label={`照片 Picture: ${both(place.name)}`}
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <Button
        variant="secondary"
        size="small"
        isLoading={busy}
        onClick={() => input.current?.click()}
      >
        照片 Picture
      </Button>
    </>
  )
}
