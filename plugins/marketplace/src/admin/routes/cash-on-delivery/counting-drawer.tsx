import { Button, Drawer, Input, Label, Table, Text, Textarea } from "@medusajs/ui"
import { localTime, useAdminRoute, useDecision, yuan } from "@xiangji/admin-kit"
import { useId, useState } from "react"
import { fenFromYuan } from "./fen-from-yuan"
import { useRequestKey } from "./request-key"

type Collection = {
  id: string
  tracking_number: string | null
  seller_order_id: string
  amount_fen: number
  collected_at: string
}

type Props = { collector: string; name: string; onClose: () => void; onDone: () => Promise<void> }

const MOST = 100

/** Counts a collector's cash in, parcel by parcel. Each begins at what it should be; what is left empty is not counted now. */
export const CountingDrawer = ({ collector, name, onClose, onDone }: Props) => {
  const query = new URLSearchParams({ collector, state: "collected", limit: String(MOST) })
  const { data, error, reload } = useAdminRoute<{ collections: Collection[] }>(
    `/admin/marketplace/cash/collections?${query}`
  )
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [note, setNote] = useState("")
  const noteId = useId()
  const request_key = useRequestKey()
  const { busy, decide } = useDecision(reload)
  const rows = (data?.collections ?? []).map((one) => {
    const text = typed[one.id] ?? (one.amount_fen / 100).toFixed(2)
    return { ...one, text, counted_fen: text.trim() ? fenFromYuan(text) : undefined }
  })
  const counts = rows.flatMap(({ id, counted_fen }) =>
    typeof counted_fen === "number" ? [{ collection_id: id, counted_fen }] : []
  )
  const wrong = rows.some(({ counted_fen }) => counted_fen === null)
  const counted = counts.reduce((sum, one) => sum + one.counted_fen, 0)
  const missing = rows.reduce(
    (sum, one) => sum + Math.max(one.amount_fen - (one.counted_fen ?? one.amount_fen), 0),
    0
  )
  const save = async () => {
    const body = { request_key, collector, counts, ...(note.trim() ? { note: note.trim() } : {}) }
    if (await decide("/admin/marketplace/cash/handovers", body, "已入库 Counted in")) await onDone()
  }
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content className="max-w-2xl">
        <Drawer.Header>
          <Drawer.Title>点款入库 Count in · {name}</Drawer.Title>
          <Drawer.Description>
            按包裹核对；少的记为短款，留空的这次不点 What is missing is owed; leave empty what is
            not counted now
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {error ? <Text role="alert">{error}</Text> : null}
          <Table>
            <Table.Body>
              {rows.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell>
                    <Text size="small">{one.tracking_number ?? one.seller_order_id}</Text>
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {localTime(one.collected_at)} · {yuan(one.amount_fen)}
                    </Text>
                  </Table.Cell>
                  <Table.Cell className="py-2">
                    <Input
                      className="text-right"
                      inputMode="decimal"
                      aria-label={`实收（元）Counted, yuan, ${one.tracking_number ?? one.seller_order_id}`}
                      aria-invalid={one.counted_fen === null}
                      value={one.text}
                      onChange={(event) =>
                        setTyped((before) => ({ ...before, [one.id]: event.target.value }))
                      }
                    />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <div className="flex flex-col gap-1">
            <Label htmlFor={noteId}>备注 Note</Label>
            <Textarea
              id={noteId}
              rows={2}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        </Drawer.Body>
        <Drawer.Footer className="flex items-center justify-between">
          <Text role="status">
            实收 Counted {yuan(counted)}
            {missing ? ` · 短款 Short ${yuan(missing)}` : ""}
          </Text>
          <Button disabled={busy || wrong || !counts.length} onClick={() => void save()}>
            入库 Count in
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
