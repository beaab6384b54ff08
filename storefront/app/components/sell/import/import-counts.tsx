import { Link } from "react-router"
import { useTexts } from "~/i18n"
import { ROW_ACTIONS, type ListingImport, type RowAction } from "~/lib/api/import-types"

const countOf = (run: ListingImport): Record<RowAction, number> => ({
  create: run.creates,
  update: run.updates,
  unchanged: run.unchanged,
  refused: run.error_rows,
})

/** How many rows do what; each leads to those rows. */
export function ImportCounts({ run, only }: { run: ListingImport; only?: RowAction }) {
  const { imports: t } = useTexts()
  const counts = countOf(run)
  return (
    <nav className="tabs chips" aria-label={t.show}>
      <Link to="?all" aria-current={only ? undefined : "page"}>
        {t.all} <small>{run.total_rows ?? run.checked_rows}</small>
      </Link>
      {ROW_ACTIONS.filter((action) => counts[action] > 0).map((action) => (
        <Link
          key={action}
          to={`?only=${action}`}
          aria-current={only === action ? "page" : undefined}
        >
          {t.counts[action](counts[action])}
        </Link>
      ))}
    </nav>
  )
}
