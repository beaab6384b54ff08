import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

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
export const Queue = (props: Props) => {
  const { count = 0, page } = props
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return (
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
      <div className="flex items-center justify-between px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          共 {count} 条，第 {page + 1} / {pages} 页 · {count} in all
        </Text>
        <div className="flex gap-2">
          <Turn label="上一页 Back" disabled={page === 0} onClick={() => props.onPage(page - 1)} />
          <Turn
            label="下一页 Next"
            disabled={page >= pages - 1}
            onClick={() => props.onPage(page + 1)}
          />
        </div>
      </div>
    </Container>
  )
}

const Turn = (props: { label: string; disabled: boolean; onClick: () => void }) => (
  <Button variant="transparent" size="small" disabled={props.disabled} onClick={props.onClick}>
    {props.label}
  </Button>
)

const StateFilter = (props: {
  states: Record<string, string>
  value: string
  onChange: (state: string) => void
}) => (
  <div className="w-48">
    <Select value={props.value} onValueChange={props.onChange}>
      <Select.Trigger aria-label="状态 State">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(props.states).map(([state, text]) => (
          <Select.Item key={state} value={state}>
            {text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
