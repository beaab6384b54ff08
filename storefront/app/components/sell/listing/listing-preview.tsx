import { useRef, useState } from "react"
import { useTexts } from "~/i18n"
import { parseYuan } from "~/lib/money"
import { Price } from "../../price"

type Look = { name: string; about: string; fen: number; unit: string; photo: string | null }

/** Shows the product as buyers will see it, from what is typed so far. */
export function ListingPreview() {
  const { common, sell } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const [look, setLook] = useState<Look | null>(null)

  function show() {
    const form = button.current?.form
    if (!form) return
    const fields = new FormData(form)
    const text = (name: string) => String(fields.get(name) ?? "")
    const unit = text("unit") as keyof typeof common.unit
    setLook({
      name: text("name"),
      about: text("about"),
      fen: parseYuan(text("price")) ?? 0,
      unit: common.unit[unit] ?? "",
      photo: form.querySelector<HTMLImageElement>(".thumbs img")?.src ?? null,
    })
  }

  return (
    <div className="preview">
      <button ref={button} type="button" className="button quiet wide needs-script" onClick={show}>
        {sell.listing.preview}
      </button>
      {look && (
        <figure aria-live="polite">
          <figcaption>{sell.listing.previewTitle}</figcaption>
          <div className="card">
            {look.photo && <img className="photo" src={look.photo} alt="" />}
            <h3>{look.name}</h3>
            <p className="card-price">
              <Price fen={look.fen} unit={look.unit} />
            </p>
            <p className="card-foot small">{look.about}</p>
          </div>
        </figure>
      )}
    </div>
  )
}
