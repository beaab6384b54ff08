import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Pages } from "./pages"
import { StateFilter } from "./state-filter"

export const PAGE_SIZE = 10

type Props = {
  title: string
  explanation: string
  states: Record<string, string>
  state: string
  onState: (state: string) => void
  error?: string
  count?: number
  page: number
  onPage: (page: number) => void
  children: ReactNode
}

/** The frame of a review queue: filter by state, what went wrong, the rows, pages. */
export const Queue = (props: Props) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level="h1">{props.title}</Heading>
        <Text className="text-ui-fg-subtle">{props.explanation}</Text>
      </div>
      <StateFilter states={props.states} value={props.state} onChange={props.onState} />
    </div>
    {props.error ? (
      <Text role="alert" className="text-ui-fg-error px-6 py-4">
        {props.error}
      </Text>
    ) : null}
    {props.count === 0 ? (
      <Text className="text-ui-fg-subtle px-6 py-8">没有要处理的 Nothing to do here</Text>
    ) : null}
    {props.children}
    <Pages count={props.count ?? 0} size={PAGE_SIZE} page={props.page} onPage={props.onPage} />
  </Container>
)
