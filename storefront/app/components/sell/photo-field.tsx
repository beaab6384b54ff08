import { useState } from "react"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import type { KeptPhoto } from "~/lib/list-something.server"
import { mediaUrl } from "~/lib/media"
import { PhotoWay } from "./photo-way"

type Props = { error: FieldError | undefined; kept: readonly KeptPhoto[] }

/** Photos from the camera and from the album; both may be used for one product. */
export function PhotoField({ error, kept }: Props) {
  const { fieldErrors, sell } = useTexts()
  const t = sell.listing
  const [taken, setTaken] = useState<string[]>([])
  const [picked, setPicked] = useState<string[]>([])
  return (
    <fieldset className={`field ${error ? "field-bad" : ""}`}>
      <legend>{t.photo}</legend>
      <div className="photo-ways">
        <PhotoWay id="camera" mark="◉" text={t.takePhoto} onPhotos={setTaken} camera />
        <PhotoWay id="album" mark="＋" text={t.choosePhotos} onPhotos={setPicked} />
      </div>
      <div className="thumbs">
        {kept.map(({ id, url }) => (
          <span key={id}>
            <input type="hidden" name="kept" value={`${id} ${url}`} />
            <img src={mediaUrl(url)} alt={t.photosKept} />
          </span>
        ))}
        {[...taken, ...picked].map((url) => (
          <img key={url} src={url} alt={t.photo} />
        ))}
      </div>
      <p className="hint">{t.photoHint}</p>
      {error && <p className="field-error">{fieldErrors[error]}</p>}
    </fieldset>
  )
}
