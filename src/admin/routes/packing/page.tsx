import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { Container, Heading, Select, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useAdminRoute } from "@xiangji/admin-kit"
import { ParcelCard, type WaitingParcel } from "./parcel-card"

type Hub = { id: string; name: { zh: string; en: string }; waiting: number }

/** What a clerk does at closing time: see what waits at the hub, pack it, hand it to the courier. */
const PackingPage = () => {
  // The hub is part of the address, so that a hub's clerk can keep her page.
  const [address, setAddress] = useSearchParams()
  const hubs = useAdminRoute<{ hubs: Hub[] }>("/admin/hubs", 10_000)
  const hubId = address.get("hub") ?? hubs.data?.hubs[0]?.id
  const waiting = useAdminRoute<{ parcels: WaitingParcel[] }>(
    hubId ? `/admin/hubs/${hubId}/to-pack` : null,
    10_000
  )
  const problem = hubs.error ?? waiting.error

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <Heading level="h1">打包台 Packing</Heading>
          <Text className="text-ui-fg-subtle">
            同一集散点的货装一个包裹 Goods of one hub travel in one parcel
          </Text>
        </div>
        <div className="w-72">
          <Select value={hubId ?? ""} onValueChange={(hub) => setAddress({ hub })}>
            <Select.Trigger aria-label="集散点 Hub">
              <Select.Value placeholder="集散点 Hub" />
            </Select.Trigger>
            <Select.Content>
              {hubs.data?.hubs.map((hub) => (
                <Select.Item key={hub.id} value={hub.id}>
                  {hub.name.zh} {hub.name.en} ({hub.waiting})
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </Container>
      {problem ? (
        <Container role="alert" className="text-ui-fg-error">
          {problem}
        </Container>
      ) : null}
      {waiting.data?.parcels.length === 0 ? (
        <Container>
          <Text>没有等待打包的货 Nothing is waiting to be packed</Text>
        </Container>
      ) : null}
      {waiting.data?.parcels.map((parcel) => (
        <ParcelCard
          key={`${parcel.order_id}/${parcel.storage_class}`}
          hubId={hubId!}
          parcel={parcel}
          onPacked={() => void waiting.reload()}
        />
      ))}
    </div>
  )
}

export const config = defineRouteConfig({ label: "打包台 Packing", icon: ArchiveBox })

export default PackingPage
