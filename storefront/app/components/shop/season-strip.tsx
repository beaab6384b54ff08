import { useTexts } from "~/i18n"
import { seasonMonths, type HarvestWindow } from "~/lib/season"

/** Twelve months in a row, those with harvest coloured: the year of a product at a glance. */
export function SeasonStrip({ windows }: { windows: readonly HarvestWindow[] }) {
  const { product } = useTexts().shop
  const months = seasonMonths(windows)
  const spoken = months.every(Boolean)
    ? product.allYear
    : months.flatMap((on, index) => (on ? product.month(index + 1) : [])).join(" · ")
  return (
    <figure className="season-strip">
      <figcaption>
        {product.calendar}：<b>{spoken}</b>
      </figcaption>
      <ol aria-hidden="true">
        {product.months.split(" ").map((name, index) => (
          <li key={index} className={months[index] ? "on" : ""}>
            {name}
          </li>
        ))}
      </ol>
    </figure>
  )
}
