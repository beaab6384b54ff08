import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { type Decision } from "@xiangji/admin-kit"
import type { InvoiceView } from "../../types"
import { ROUTE_TEXT } from "../lib/texts"
import { InvoiceLines } from "./invoice-lines"
import { IssueForm } from "./issue-form"

type Props = { invoice: InvoiceView; issuable: boolean; decision: Decision }

/** One invoice: seller, lines and tax, its preview, and either the form to issue it or its number. */
export const InvoiceCard = ({ invoice, issuable, decision }: Props) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level="h2">{invoice.seller.name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          税号 Tax no. {invoice.seller.tax_id ?? "—"} · 订单 Order {invoice.order_display_id} ·{" "}
          {ROUTE_TEXT[invoice.issuance_route]}
        </Text>
      </div>
      <div className="flex items-center gap-3">
        {invoice.state === "issued" ? <Badge color="green">已开具 Issued</Badge> : null}
        <a
          className="text-ui-fg-interactive txt-small"
          href={`/admin/invoice-desk/invoices/${invoice.id}/preview`}
          target="_blank"
          rel="noreferrer"
        >
          看预览（非发票）Preview, not an invoice
        </a>
      </div>
    </div>
    <InvoiceLines invoice={invoice} />
    {issuable ? <IssueForm invoice={invoice} decision={decision} /> : null}
    {invoice.number ? (
      <div className="flex flex-wrap gap-4 px-6 py-4">
        <Text size="small">
          号码 Number {[invoice.code, invoice.number].filter(Boolean).join(" ")} ·{" "}
          {invoice.issued_on}
        </Text>
        {invoice.documents.map((document) => (
          <a
            key={document.id}
            className="text-ui-fg-interactive txt-small"
            href={`/admin/invoice-desk/documents/${document.id}`}
            title={`SHA-256 ${document.sha256}`}
          >
            {document.file_name}
          </a>
        ))}
      </div>
    ) : null}
  </Container>
)
