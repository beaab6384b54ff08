import { Button, Drawer, Input, Label, Select, toast } from "@medusajs/ui"
import { both, callAdmin, type LocalText, sentenceOf, useAdminRoute } from "@xiangji/admin-kit"
import { useId, useState } from "react"

/** How the kinds of sellers read. */
export const KIND_TEXT: Record<string, string> = {
  farmer: "农户 Farmer",
  household: "个体户 Household business",
  cooperative: "合作社 Co-operative",
  company: "公司 Company",
}

type Answers = {
  rate: string
  seller_id: string
  category_id: string
  place_id: string
  seller_kind: string
}

const EMPTY: Answers = { rate: "", seller_id: "", category_id: "", place_id: "", seller_kind: "" }
const ANY = "any"

/** Sets a rate from now on, for everybody or for some. */
export const RuleForm = ({ onSaved }: { onSaved: () => Promise<void> }) => {
  const [open, setOpen] = useState(false)
  const [answers, setAnswers] = useState(EMPTY)
  const rateId = useId()
  const set = (name: keyof Answers) => (value: string) =>
    setAnswers((before) => ({ ...before, [name]: value === ANY ? "" : value }))
  const choices = useChoices(open)
  const save = async () => {
    const { rate, ...about } = answers
    const chosen = Object.fromEntries(Object.entries(about).filter(([, value]) => value))
    try {
      const rate_bp = Math.round(Number(rate) * 100)
      await callAdmin("/admin/marketplace/commission-rules", { rate_bp, ...chosen })
      toast.success("已保存 Saved")
      setOpen(false)
      setAnswers(EMPTY)
      await onSaved()
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
    }
  }
  const valid = /^\d{1,3}(\.\d{1,2})?$/.test(answers.rate)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small">新费率 New rate</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>新费率 New rate</Drawer.Title>
          <Drawer.Description>
            从现在起的新订单适用；没有选的条件对谁都适用 For new orders from now on; what is left
            open fits everybody
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <div className="flex flex-col gap-1">
            <Label htmlFor={rateId}>费率（%，按折后货款）Rate, % of goods less discounts</Label>
            <Input
              id={rateId}
              inputMode="decimal"
              value={answers.rate}
              onChange={(event) => set("rate")(event.target.value)}
            />
          </div>
          <Choice
            label="卖家 Seller"
            options={choices.sellers}
            value={answers.seller_id}
            onChange={set("seller_id")}
          />
          <Choice
            label="品类 Category"
            options={choices.categories}
            value={answers.category_id}
            onChange={set("category_id")}
          />
          <Choice
            label="地方 Place"
            options={choices.places}
            value={answers.place_id}
            onChange={set("place_id")}
          />
          <Choice
            label="卖家类型 Kind of seller"
            options={KIND_TEXT}
            value={answers.seller_kind}
            onChange={set("seller_kind")}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" disabled={!valid} onClick={() => void save()}>
            保存 Save
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

type Named = { id: string; name: LocalText }

/** What a rule can be about, read when the form is opened. */
function useChoices(open: boolean) {
  const when = (path: string) => (open ? path : null)
  const sellers = useAdminRoute<{ sellers: Named[] }>(
    when("/admin/marketplace/sellers?state=approved&limit=100")
  )
  const places = useAdminRoute<{ places: Named[] }>(when("/admin/marketplace/places"))
  const categories = useAdminRoute<{ product_categories: { id: string; name: string }[] }>(
    when("/admin/product-categories?limit=100&fields=id,name")
  )
  const named = (list: Named[] = []) =>
    Object.fromEntries(list.map(({ id, name }) => [id, both(name)]))
  return {
    sellers: named(sellers.data?.sellers),
    places: named(places.data?.places),
    categories: Object.fromEntries(
      (categories.data?.product_categories ?? []).map(({ id, name }) => [id, name])
    ),
  }
}

type ChoiceProps = {
  label: string
  options: Record<string, string>
  value: string
  onChange: (value: string) => void
}

const Choice = ({ label, options, value, onChange }: ChoiceProps) => (
  <div className="flex flex-col gap-1">
    <Label>{label}</Label>
    <Select value={value || ANY} onValueChange={onChange}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ANY}>不限 Any</Select.Item>
        {Object.entries(options).map(([id, name]) => (
          <Select.Item key={id} value={id}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
