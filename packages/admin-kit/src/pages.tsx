import { Button, Text } from "@medusajs/ui"

type Props = { count: number; size: number; page: number; onPage: (page: number) => void }

/** Turns the pages of a list. `page` starts at 0. */
export const Pages = ({ count, size, page, onPage }: Props) => {
  const pages = Math.max(1, Math.ceil(count / size))
  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        共 {count} 条，第 {page + 1} / {pages} 页 · {count} in all
      </Text>
      <div className="flex gap-2">
        <Turn label="上一页 Back" disabled={page === 0} onClick={() => onPage(page - 1)} />
        <Turn label="下一页 Next" disabled={page >= pages - 1} onClick={() => onPage(page + 1)} />
      </div>
    </div>
  )
}

const Turn = (props: { label: string; disabled: boolean; onClick: () => void }) => (
  <Button variant="transparent" size="small" disabled={props.disabled} onClick={props.onClick}>
    {props.label}
  </Button>
)
