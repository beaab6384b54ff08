import { say, useLang, useTexts } from "~/i18n"
import type { ImportRow } from "~/lib/api/import-types"

/** What a row does, or what is wrong with it, cell by cell. */
export function RowReport({ row }: { row: ImportRow }) {
  const lang = useLang()
  const { imports: t } = useTexts()
  const name = [row.sku, row.title].filter(Boolean).join(" · ")
  return (
    <li className="paper import-row">
      <p>
        <b>{t.row(row.row_number)}</b> {name} <span className="chip">{t.does[row.action]}</span>
      </p>
      {row.errors.length > 0 && (
        <ul className="import-problems">
          {row.errors.map(({ cell, code, messages }) => (
            <li key={`${cell} ${code}`}>{say(messages, lang)}</li>
          ))}
        </ul>
      )}
      {row.changes.length > 0 && (
        <p>{t.changes(row.changes.map(({ text }) => say(text, lang)).join("、"))}</p>
      )}
    </li>
  )
}
