import { useEffect, useState, type ChangeEvent } from "react"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import type { KeptPhoto } from "~/lib/list-something.server"
import { mediaUrl } from "~/lib/media"
import { shrinkPhotos } from "~/lib/shrink-photo"

type Props = { error: FieldError | undefined; kept: readonly KeptPhoto[] }

/** Photos from the camera or the album; made smaller before they are sent, for weak signals. */
export function PhotoField({ error, kept }: Props) {
  const { fieldErrors, sell } = useTexts()
  const [chosen, setChosen] = useState<string[]>([])
  useEffect(() => () => chosen.forEach((url) => URL.revokeObjectURL(url)), [chosen])

  async function onChange(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const files = await shrinkPhotos([...(input.files ?? [])])
    const list = new DataTransfer()
    files.forEach((file) => list.items.add(file))
    input.files = list.files
    setChosen(files.map((file) => URL.createObjectURL(file)))
  }

  return (
    <div className={`field ${error ? "field-bad" : ""}`}>
      <label className="photo-drop" htmlFor="photos">
        <span className="photo-plus" aria-hidden="true">
          ＋
        </span>
        {sell.listing.takePhoto}
      </label>
      <input
        id="photos"
        className="photo-input"
        type="file"
        name="photos"
        accept="image/*"
        capture="environment"
        multiple
        aria-describedby="photos-hint"
        onChange={onChange}
      />
      <div className="thumbs">
        {kept.map(({ id, url }) => (
          <span key={id}>
            <input type="hidden" name="kept" value={`${id} ${url}`} />
            <img src={mediaUrl(url)} alt={sell.listing.photosKept} />
          </span>
        ))}
        {chosen.map((url) => (
          <img key={url} src={url} alt={sell.listing.photo} data-photo="" />
        ))}
      </div>
      <p className="hint" id="photos-hint">
        {sell.listing.photoHint}
      </p>
      {error && <p className="field-error">{fieldErrors[error]}</p>}
    </div>
  )
}
