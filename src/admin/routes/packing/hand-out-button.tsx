import { Button, usePrompt } from "@medusajs/ui"
import type { WaitingParcel } from "./parcel-card"

type Props = { parcel: WaitingParcel; busy: boolean; onHandOut: () => void }

/** The buyer stands at the counter: asks once more, because cash and goods change hands with it. */
export const HandOutButton = ({ parcel, busy, onHandOut }: Props) => {
  const ask = usePrompt()
  const click = async () => {
    const sure = await ask({
      title: `#${parcel.order_display_id} 交给买家？Hand to the buyer?`,
      description:
        "货到付款的订单，请先收款：现金记在本集散点名下。Cash on delivery: take the money first, this hub answers for it.",
      confirmText: "已交货 Handed over",
      cancelText: "取消 Cancel",
    })
    if (sure) onHandOut()
  }
  return (
    <Button variant="secondary" disabled={busy} onClick={() => void click()}>
      买家自取 Buyer fetches it
    </Button>
  )
}
