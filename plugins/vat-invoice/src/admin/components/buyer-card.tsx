import { Container, Copy, Heading, Text } from "@medusajs/ui"
import type { RequestView } from "../../types"

/** Who the invoices are made out to, each field ready to be copied into the tax bureau's form. */
export const BuyerCard = ({ request: { title, recipient } }: { request: RequestView }) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      购买方 Buyer
    </Heading>
    <dl className="grid gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-2">
      <Field name="名称 Name" value={title.name} />
      <Field name="税号 Tax no." value={title.tax_id} />
      <Field name="地址 Address" value={title.address} />
      <Field name="电话 Phone" value={title.phone} />
      <Field name="开户行 Bank" value={title.bank} />
      <Field name="账号 Account" value={title.bank_account} />
      <Field
        name="收件 Recipient"
        value={
          recipient &&
          [
            recipient.name,
            recipient.phone,
            recipient.province,
            recipient.city,
            recipient.district,
            recipient.street,
            recipient.address,
          ]
            .filter(Boolean)
            .join(" ")
        }
      />
    </dl>
  </Container>
)

const Field = ({ name, value }: { name: string; value: string | null }) => (
  <div className="flex items-center gap-2">
    <dt className="text-ui-fg-subtle w-32 shrink-0">
      <Text size="small">{name}</Text>
    </dt>
    <dd className="flex items-center gap-1">
      <Text size="small">{value || "—"}</Text>
      {value ? <Copy content={value} variant="mini" /> : null}
    </dd>
  </div>
)
