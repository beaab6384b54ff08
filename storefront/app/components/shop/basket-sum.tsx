import { useLang, useTexts } from "~/i18n"
import type { Cart, Freight } from "~/lib/api/cart-types"
import type { Problem } from "~/lib/api/problem"
import { provinceChoices } from "~/lib/provinces"
import { ProblemNotice } from "../notice"
import { SumLines } from "./sum-lines"

type Props = {
  cart: Cart
  freight: Freight | null
  freightProblem: Problem | null
  province: string
}

/** What the basket comes to, freight included as soon as the province is known. */
export function BasketSum({ cart, freight, freightProblem, province }: Props) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const { basket } = shop
  return (
    <aside className="paper sum">
      <form method="post" className="send-to" data-inline="">
        <label>
          <span>{basket.sendTo}</span>
          <select name="province" defaultValue={province} data-sends="send-to">
            <option value="">{common.chooseOne}</option>
            {provinceChoices(lang).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet" id="send-to">
          {basket.showFreight}
        </button>
      </form>
      <ProblemNotice problem={freightProblem} />
      <SumLines cart={cart} freight={freight} />
      <a className="button big wide" href="/checkout">
        {basket.checkout}
      </a>
      <p className="center">
        <a href="/market">{basket.keep}</a>
      </p>
    </aside>
  )
}
