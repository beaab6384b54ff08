import { Badge, Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { callAdmin } from "@xiangji/admin-kit"
import { CarrierSelect } from "./carrier-select"
import { HandOutButton } from "./hand-out-button"

/** Goods of one order that leave one hub in one box. */
export type WaitingParcel = {
  order_id: string
  order_display_id: number
  storage_class: "ambient" | "chilled" | "frozen" | "live"
  weight_grams: number
  recipient: { name: string; phone: string; address: string }
  lines: {
    order_line_id: string
    title: string
    quantity: number
    seller: string
    seller_order: string
    state: string
  }[]
}

const STORAGE = {
  ambient: "常温 Ambient",
  chilled: "冷藏 Chilled",
  frozen: "冷冻 Frozen",
  live: "鲜活 Live",
}

type Props = { hubId: string; parcel: WaitingParcel; onPacked: () => void }

/** One box to pack: its goods, where it goes, what it weighs, and the button that books the courier. */
export const ParcelCard = ({ hubId, parcel, onPacked }: Props) => {
  const [carrier, setCarrier] = useState("shunfeng")
  const [kilograms, setKilograms] = useState((parcel.weight_grams / 1000).toFixed(2))
  const [busy, setBusy] = useState(false)

  const send = async (how: "pack" | "hand-out", body: object, done: string) => {
    setBusy(true)
    try {
      const { order_id, storage_class } = parcel
      await callAdmin(`/admin/hubs/${hubId}/${how}`, { order_id, storage_class, ...body })
      toast.success(done)
      onPacked()
    } catch (refusal) {
      toast.error(refusal instanceof Error ? refusal.message : String(refusal))
    } finally {
      setBusy(false)
    }
  }

  const pack = () =>
    send(
      "pack",
      { carrier_code: carrier, weight_grams: Math.round(Number(kilograms) * 1000) },
      "已打包，正在取单号 Packed; the waybill is on its way"
    )
  const handOut = () => send("hand-out", {}, "已交给买家 Handed to the buyer")

  return (
    <Container className="flex flex-col gap-y-4" data-order={parcel.order_display_id}>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level="h2">#{parcel.order_display_id}</Heading>
        <Badge color={parcel.storage_class === "ambient" ? "grey" : "blue"}>
          {STORAGE[parcel.storage_class]}
        </Badge>
        <Text className="text-ui-fg-subtle">
          {parcel.recipient.name} {parcel.recipient.phone} · {parcel.recipient.address}
        </Text>
      </div>
      <ul className="flex flex-col gap-y-1">
        {parcel.lines.map((line) => (
          <li key={line.order_line_id} className="flex justify-between gap-4">
            <Text>
              {line.title} <strong>× {line.quantity}</strong>
            </Text>
            <Text className="text-ui-fg-subtle">
              {line.seller} · {line.seller_order}
            </Text>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-40">
          <Label htmlFor={`kg-${parcel.order_id}-${parcel.storage_class}`}>
            重量（公斤）Weight, kg
          </Label>
          <Input
            id={`kg-${parcel.order_id}-${parcel.storage_class}`}
            inputMode="decimal"
            value={kilograms}
            onChange={(event) => setKilograms(event.target.value)}
          />
        </div>
        <CarrierSelect value={carrier} onChange={setCarrier} />
        <Button isLoading={busy} onClick={() => void pack()}>
          打包并下单 Pack and book courier
        </Button>
        <HandOutButton parcel={parcel} busy={busy} onHandOut={() => void handOut()} />
      </div>
    </Container>
  )
}
