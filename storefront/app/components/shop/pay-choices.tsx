import { useTexts } from "~/i18n"
import type { PaymentWay } from "~/lib/api/payment-types"
import type { FormState } from "../field"

/** How the buyer pays; with one way only it is said, not asked. */
export function PayChoices({ form, ways }: { form: FormState; ways: readonly PaymentWay[] }) {
  const { shop, pay } = useTexts()
  const chosen = ways.find((way) => way === form.values.way) ?? ways[0]
  return (
    <fieldset className="paper pay-ways">
      <legend>{shop.checkout.pay}</legend>
      {ways.map((way) => (
        <label className="pay-way" key={way}>
          <input type="radio" name="way" value={way} defaultChecked={way === chosen} />
          <span>
            <b>{pay.ways[way]}</b>
            <span className="small">{pay.hints[way]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
