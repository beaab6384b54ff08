import { Alert, Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { callAdmin, localTime, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { badgeColor, type Shipment, type ShipmentEvent } from "../../../lib/shipment"

const ShipmentPage = () => {
  const path = `/admin/courier/shipments/${useParams().id}`
  const { data, error, reload } = useAdminRoute<{
    shipment: Shipment & { events: ShipmentEvent[] }
  }>(path, 10_000)
  const [busy, setBusy] = useState(false)
  const shipment = data?.shipment

  const refresh = async () => {
    setBusy(true)
    try {
      await callAdmin(`${path}/refresh`, {})
      toast.success("已更新 Up to date")
    } catch (refusal) {
      toast.error(refusal instanceof Error ? refusal.message : String(refusal))
    }
    await reload()
    setBusy(false)
  }

  if (error) return <Alert variant="error">{error}</Alert>
  if (!shipment) return <Container>…</Container>
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>
            {shipment.carrier_name.zh}{" "}
            {shipment.tracking_number ?? "等待运单号 Waiting for a number"}
          </Heading>
          <Text size="small">
            {shipment.goods_text} · {shipment.weight_grams} g · {shipment.recipient.name}
          </Text>
        </div>
        <div className="flex items-center gap-3">
          <Badge color={badgeColor(shipment.status, shipment.booking_state)}>
            {shipment.status_text.zh} {shipment.status_text.en}
          </Badge>
          <Button variant="secondary" size="small" isLoading={busy} onClick={refresh}>
            {shipment.booking_state === "booked" ? "立即查询 Ask now" : "重新下单 Book again"}
          </Button>
        </div>
      </div>
      {shipment.last_error && <Alert variant="warning">{shipment.last_error}</Alert>}
      <div className="px-6 py-4">
        <Text size="small">
          {shipment.monitoring_text.zh} {shipment.monitoring_text.en} · 签收核实 Delivery confirmed:{" "}
          {localTime(shipment.delivery_confirmed_at)}
        </Text>
      </div>
      <ol className="px-6 py-4">
        {shipment.events.map((event) => (
          <li key={`${event.at} ${event.text}`} className="border-l-2 py-2 pl-4">
            <Text size="small" className="text-ui-fg-subtle">
              {localTime(event.at)} {event.location}
            </Text>
            <Text>{event.text}</Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}

export default ShipmentPage
