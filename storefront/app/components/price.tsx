import { priceParts, yuan } from "~/lib/money"

type Props = { fen: number; unit?: string; size?: "big" }

/** A price as on a market stall: big yuan, small fen, the unit after it. */
export function Price({ fen, unit, size }: Props) {
  const { whole, cents } = priceParts(fen)
  return (
    <span className={size ? `price price-${size}` : "price"}>
      <span aria-hidden="true">
        <small>¥</small>
        <b>{whole}</b>
        <small>.{cents}</small>
      </span>
      <span className="hidden">{yuan(fen)}</span>
      {unit && <span className="price-unit">/ {unit}</span>}
    </span>
  )
}
