import { useTexts } from "~/i18n"

/** Twelve months to tick. */
export function MonthsField({ ticked }: { ticked: readonly string[] }) {
  const { sell, shop } = useTexts()
  return (
    <fieldset className="field">
      <legend>{sell.listing.months}</legend>
      <div className="choices months">
        {Array.from({ length: 12 }, (_, index) => String(index + 1)).map((month) => (
          <label className="choice" key={month}>
            <input
              type="checkbox"
              name="months"
              value={month}
              defaultChecked={ticked.includes(month)}
            />
            <span>{shop.product.month(Number(month))}</span>
          </label>
        ))}
      </div>
      <p className="hint">{sell.listing.monthsHint}</p>
    </fieldset>
  )
}
