import { useTexts } from "~/i18n"
import type { PhotoItem } from "./photo-item"
import type { usePhotos } from "./use-photos"

type Props = { item: PhotoItem; index: number; photos: ReturnType<typeof usePhotos> }

/** One photo: blurred until it is ready, with how far it is and what can be done with it. */
export function PhotoThumb({ item, index, photos }: Props) {
  const t = useTexts().sell.listing
  const { key, id, url, state, error, file } = item
  return (
    <div className={`photo-thumb photo-${state}`} data-state={state}>
      {id && state !== "failed" && <input type="hidden" name="image_ids" value={id} />}
      {url && <img src={url} alt={`${t.photo} ${index + 1}`} />}
      <Standing item={item} />
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="photo-acts">
        {index === 0 && state !== "failed" ? (
          <span className="chip strong">{t.cover}</span>
        ) : (
          state !== "failed" && (
            <button type="button" className="link" onClick={() => photos.toCover(key)}>
              {t.makeCover}
            </button>
          )
        )}
        {state === "failed" && file && !id && (
          <button type="button" className="link" onClick={() => photos.again(item)}>
            {t.retryPhoto}
          </button>
        )}
        <button
          type="button"
          className="photo-away"
          aria-label={t.removePhoto(index + 1)}
          onClick={() => photos.remove(key)}
        >
          ×
        </button>
      </div>
    </div>
  )
}

function Standing({ item: { key, state, progress } }: { item: PhotoItem }) {
  const t = useTexts().sell.listing
  if (state === "failed" || state === "ready") return null
  const percent = Math.round(progress * 100)
  const words = {
    sending: t.photoSending(percent),
    waiting: t.photoWaiting,
    rendering: t.photoRendering(percent),
  }[state]
  return (
    <span className="photo-standing">
      <span id={`standing-${key}`}>{words}</span>
      <progress
        max={1}
        value={state === "waiting" ? undefined : progress}
        aria-labelledby={`standing-${key}`}
      />
    </span>
  )
}
