import { Label, Select } from "@medusajs/ui"
import { useAdminRoute } from "@xiangji/admin-kit"

type Carrier = { code: string; name: { zh: string; en: string } }
type Props = { value: string; onChange: (code: string) => void }

/** The carriers a hub can hand parcels to, as the courier plugin knows them. */
export const CarrierSelect = ({ value, onChange }: Props) => {
  const { data } = useAdminRoute<{ carriers: Carrier[] }>("/admin/courier/carriers", 600_000)
  return (
    <div className="w-56">
      <Label>快递 Carrier</Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger aria-label="快递 Carrier">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {(data?.carriers ?? []).map((carrier) => (
            <Select.Item key={carrier.code} value={carrier.code}>
              {carrier.name.zh} {carrier.name.en}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
