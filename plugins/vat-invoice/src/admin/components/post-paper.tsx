import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import { both, type Decision, localTime, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import type { LocalText } from "@xiangji/kernel"
import type { RequestView } from "../../types"

type Carrier = { code: string; name: LocalText }
type Shipment = {
  id: string
  carrier_name: LocalText
  tracking_number: string | null
  status_text: LocalText
  status_at: string | null
  last_error: string | null
}

/**
 * Posts the paper and shows where it is. Carriers and shipments belong to another plugin and posting to the
 * application that joins the two; where they are not installed, this part of the page is not there.
 */
export const PostPaper = ({ request, decision }: { request: RequestView; decision: Decision }) => {
  const { data: known } = useAdminRoute<{ carriers: Carrier[] }>("/admin/courier/carriers")
  const { data: posted } = useAdminRoute<{ shipments: Shipment[] }>(
    `/admin/courier/shipments?subject_type=invoice_post&subject_id=${request.id}`,
    15_000
  )
  const postable = ["issued", "lost", "returned"].includes(request.state)
  if (!known || (!postable && !posted?.shipments.length)) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        邮寄 Post
      </Heading>
      {posted?.shipments.map((shipment) => (
        <ShipmentRow key={shipment.id} shipment={shipment} />
      ))}
      {postable ? (
        <PostForm request={request} carriers={known.carriers} decision={decision} />
      ) : null}
    </Container>
  )
}

const ShipmentRow = ({ shipment }: { shipment: Shipment }) => (
  <div className="flex flex-wrap gap-4 px-6 py-3">
    <Text size="small">
      {both(shipment.carrier_name)} {shipment.tracking_number ?? "…"}
    </Text>
    <Text size="small">
      {both(shipment.status_text)} {shipment.status_at ? localTime(shipment.status_at) : ""}
    </Text>
    {shipment.last_error ? (
      <Text size="small" className="text-ui-fg-error">
        {shipment.last_error}
      </Text>
    ) : null}
  </div>
)

type PostFormProps = { request: RequestView; carriers: Carrier[]; decision: Decision }

const PostForm = ({ request, carriers, decision: { busy, decide } }: PostFormProps) => {
  const [carrier, setCarrier] = useState("")
  const path = `/admin/invoice-desk/requests/${request.id}/post`
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-4">
      <div className="w-56">
        <Select value={carrier} onValueChange={setCarrier}>
          <Select.Trigger aria-label="快递 Carrier">
            <Select.Value placeholder="快递 Carrier" />
          </Select.Trigger>
          <Select.Content>
            {carriers.map(({ code, name }) => (
              <Select.Item key={code} value={code}>
                {both(name)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <Button
        disabled={busy || !carrier || !request.recipient}
        onClick={() => decide(path, { carrier_code: carrier }, "已交邮寄 Handed to the carrier")}
      >
        寄出纸票 Post the paper
      </Button>
      {request.recipient ? null : (
        <Text size="small" className="text-ui-fg-error">
          申请没有填写收件地址 The request has no postal address
        </Text>
      )}
    </div>
  )
}
