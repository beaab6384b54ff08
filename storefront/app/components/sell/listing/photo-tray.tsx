import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { useHydrated } from "../use-hydrated"
import type { PhotoItem } from "./photo-item"
import { PhotoThumb } from "./photo-thumb"
import { PhotoWay } from "./photo-way"
import type { usePhotos } from "./use-photos"

type Props = { photos: ReturnType<typeof usePhotos>; most: number; error: FieldError | undefined }

/** The photos of a product, the first its cover, and the ways to more. */
export function PhotoTray({ photos, most, error }: Props) {
  const { fieldErrors, sell } = useTexts()
  const t = sell.listing
  const scripted = useHydrated()
  const { items, take } = photos
  return (
    <fieldset className={`field ${error ? "field-bad" : ""}`}>
      <legend>{t.photo}</legend>
      {items.length > 0 && (
        <ol className="photo-tray">
          {items.map((item, index) => (
            <li key={item.key}>
              {scripted ? (
                <PhotoThumb {...{ item, index, photos }} />
              ) : (
                <KeptThumb {...{ item, index }} />
              )}
            </li>
          ))}
        </ol>
      )}
      {items.length < most && (
        <div className="photo-ways">
          <PhotoWay id="camera" mark="◉" text={t.takePhoto} onPhotos={take} camera />
          <PhotoWay id="album" mark="＋" text={t.choosePhotos} onPhotos={take} />
        </div>
      )}
      <p className="hint">{t.photoHint}</p>
      {error && items.length === 0 && <p className="field-error">{fieldErrors[error]}</p>}
    </fieldset>
  )
}

/** Without scripts a stored photo has a tick: taken away, the photo goes. */
function KeptThumb({ item, index }: { item: PhotoItem; index: number }) {
  const t = useTexts().sell.listing
  return (
    <label className="photo-thumb">
      {item.url && <img src={item.url} alt={`${t.photo} ${index + 1}`} />}
      <span className="choice">
        <input type="checkbox" name="image_ids" value={item.id ?? ""} defaultChecked />
        {t.keepPhoto(index + 1)}
      </span>
    </label>
  )
}
