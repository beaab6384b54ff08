import { Table, Text } from "@medusajs/ui"
import { yuan } from "@xiangji/admin-kit"
import type { InvoiceView } from "../../types"

/** Lines and totals as they have to be typed into the tax bureau's form. */
export const InvoiceLines = ({ invoice }: { invoice: InvoiceView }) => (
  <Table>
    <Table.Header>
      <Table.Row>
        <Table.HeaderCell>货物 Goods</Table.HeaderCell>
        <Table.HeaderCell>税收编码 Tax code</Table.HeaderCell>
        <Table.HeaderCell className="text-right">数量 Quantity</Table.HeaderCell>
        <Table.HeaderCell className="text-right">金额 Net</Table.HeaderCell>
        <Table.HeaderCell className="text-right">税率 Rate</Table.HeaderCell>
        <Table.HeaderCell className="text-right">税额 Tax</Table.HeaderCell>
        <Table.HeaderCell className="text-right">价税合计 Total</Table.HeaderCell>
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {invoice.lines.map((line) => (
        <Table.Row key={line.line_no}>
          <Table.Cell title={line.legal_ref ?? undefined}>{line.name}</Table.Cell>
          <Table.Cell>
            <Text size="xsmall">{line.tax_code ?? "—"}</Text>
          </Table.Cell>
          <Table.Cell className="text-right">
            {line.quantity} {line.unit}
          </Table.Cell>
          <Table.Cell className="text-right">{yuan(line.net_fen)}</Table.Cell>
          <Table.Cell className="text-right">
            {line.exempt ? "免税 Exempt" : `${line.rate_bp / 100}%`}
          </Table.Cell>
          <Table.Cell className="text-right">{line.exempt ? "***" : yuan(line.tax_fen)}</Table.Cell>
          <Table.Cell className="text-right">{yuan(line.gross_fen)}</Table.Cell>
        </Table.Row>
      ))}
      <Table.Row className="font-medium">
        <Table.Cell>合计 Total</Table.Cell>
        <Table.Cell />
        <Table.Cell />
        <Table.Cell className="text-right">{yuan(invoice.net_fen)}</Table.Cell>
        <Table.Cell />
        <Table.Cell className="text-right">{yuan(invoice.tax_fen)}</Table.Cell>
        <Table.Cell className="text-right">{yuan(invoice.gross_fen)}</Table.Cell>
      </Table.Row>
    </Table.Body>
  </Table>
)
