type Values = Record<string, unknown> | null

/** Each field that changed, as it was and as it is, side by side. */
export const Changes = ({ before, after }: { before: Values; after: Values }) => {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <dl className="grid gap-1">
      {fields.map((field) => (
        <div key={field} className="flex flex-wrap gap-2 text-sm">
          <dt className="text-ui-fg-subtle">{field}</dt>
          <dd className="flex flex-wrap gap-2 break-all">
            <del className="text-ui-fg-subtle">{textOf(before?.[field])}</del>
            <span aria-hidden="true">→</span>
            <ins className="no-underline">{textOf(after?.[field])}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const textOf = (value: unknown): string => {
  if (value === undefined || value === null || value === "") return "–"
  return typeof value === "string" ? value : JSON.stringify(value)
}
