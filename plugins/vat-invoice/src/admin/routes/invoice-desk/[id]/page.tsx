import { Alert, Badge, Container, Heading, Text } from "@medusajs/ui"
import { both, useAdminRoute, useDecision, yuan } from "@xiangji/admin-kit"
import { useParams } from "react-router-dom"
import type { RequestView } from "../../../../types"
import { BuyerCard } from "../../../components/buyer-card"
import { DecisionBar } from "../../../components/decision-bar"
import { InvoiceCard } from "../../../components/invoice-card"
import { PostPaper } from "../../../components/post-paper"
import { Timeline } from "../../../components/timeline"
import { KIND_TEXT, MEDIUM_TEXT, stateColor } from "../../../lib/texts"

const InvoiceRequestPage = () => {
  const { id } = useParams()
  const { data, error, reload } = useAdminRoute<{ request: RequestView }>(
    `/admin/invoice-desk/requests/${id}`,
    15_000
  )
  const decision = useDecision(reload)
  if (error) return <Alert variant="error">{error}</Alert>
  if (!data) return <Text className="px-6 py-8">正在打开… Opening…</Text>
  const { request } = data
  const issuable = request.state === "approved" || request.state === "issuing"

  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div>
            <Heading level="h1">
              开票申请 Request {request.display_no} · {yuan(request.total_fen)}
            </Heading>
            <Text className="text-ui-fg-subtle">
              {KIND_TEXT[request.kind]} · {MEDIUM_TEXT[request.medium]}
            </Text>
          </div>
          <Badge color={stateColor(request.state)}>{both(request.state_text)}</Badge>
        </div>
        {request.reason ? (
          <Text className="px-6 py-3">退回原因 Sent back because: {request.reason}</Text>
        ) : null}
        <DecisionBar request={request} decision={decision} />
      </Container>
      <BuyerCard request={request} />
      {request.invoices.map((invoice) => (
        <InvoiceCard
          key={invoice.id}
          invoice={invoice}
          issuable={issuable && invoice.state === "draft"}
          decision={decision}
        />
      ))}
      {request.medium === "paper" ? <PostPaper request={request} decision={decision} /> : null}
      <Timeline entries={request.timeline} />
    </div>
  )
}

export default InvoiceRequestPage
