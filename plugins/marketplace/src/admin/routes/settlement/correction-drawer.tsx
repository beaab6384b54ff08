import { Button, Drawer, Input, Label, Select, Textarea } from "@medusajs/ui"
import { both, type LocalText, useAdminRoute, useDecision } from "@xiangji/admin-kit"
import { useId, useState } from "react"

type Found = { sellers: { id: string; name: LocalText }[] }

const AGAINST = {
  compensation_expense: "平台赔付 Compensation",
  commission_income: "佣金 Commission",
  rounding: "尾差 Rounding",
} as const

const empty = () => ({
  seller_id: "",
  yuan: "",
  against: "compensation_expense",
  reason: "",
  // One form, one correction, however often it is sent.
  request_key: crypto.randomUUID(),
})

/** Whole fen of `12.50` or `-3`; null when it is no amount. */
const fenOf = (text: string): number | null =>
  /^-?\d{1,7}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : null

/** Puts right what a seller is owed; the reason stands on the next statement. */
export const CorrectionDrawer = ({ onBooked }: { onBooked: () => Promise<void> }) => {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState("")
  const [form, setForm] = useState(empty)
  const query = new URLSearchParams({ limit: "20", ...(name.trim() && { q: name.trim() }) })
  const { data } = useAdminRoute<Found>(open ? `/admin/marketplace/sellers?${query}` : null)
  const { busy, decide } = useDecision(onBooked)
  const ids = { name: useId(), amount: useId(), reason: useId() }
  const amount_fen = fenOf(form.yuan)
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }))
  const send = async () => {
    const { yuan: _, ...rest } = form
    const body = { ...rest, amount_fen, reason: form.reason.trim() }
    if (!(await decide("/admin/marketplace/corrections", body, "已更正 Corrected"))) return
    setOpen(false)
    setForm(empty())
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button variant="secondary" size="small">
          更正账款 Correct
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>更正账款 Correct what a seller is owed</Drawer.Title>
          <Drawer.Description>
            下一张结算单会写明 It stands on the next statement
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <div className="flex flex-col gap-1">
            <Label htmlFor={ids.name}>找卖家 Find the seller</Label>
            <Input id={ids.name} value={name} onChange={(event) => setName(event.target.value)} />
            <Select value={form.seller_id} onValueChange={(seller_id) => set({ seller_id })}>
              <Select.Trigger aria-label="卖家 Seller">
                <Select.Value placeholder="选卖家 Choose" />
              </Select.Trigger>
              <Select.Content>
                {data?.sellers.map((seller) => (
                  <Select.Item key={seller.id} value={seller.id}>
                    {both(seller.name)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor={ids.amount}>金额（元，扣款写负数）Yuan, negative to take off</Label>
            <Input
              id={ids.amount}
              inputMode="decimal"
              value={form.yuan}
              onChange={(event) => set({ yuan: event.target.value })}
            />
          </div>
          <Select value={form.against} onValueChange={(against) => set({ against })}>
            <Select.Trigger aria-label="对方科目 Booked against">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {Object.entries(AGAINST).map(([kind, text]) => (
                <Select.Item key={kind} value={kind}>
                  {text}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <div className="flex flex-col gap-1">
            <Label htmlFor={ids.reason}>原因（卖家会看到）Reason, shown to the seller</Label>
            <Textarea
              id={ids.reason}
              rows={3}
              maxLength={200}
              value={form.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Button
            size="small"
            isLoading={busy}
            disabled={!form.seller_id || !amount_fen || form.reason.trim().length < 2}
            onClick={() => void send()}
          >
            更正 Correct
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
