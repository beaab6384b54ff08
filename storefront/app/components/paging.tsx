import { useTexts } from "~/i18n"

type Props = { count: number; limit: number; offset: number; href: (page: number) => string }

/** Which page of a list this is, and the ways to its neighbours. */
export function Paging({ count, limit, offset, href }: Props) {
  const { common } = useTexts()
  const pages = Math.ceil(count / limit)
  const page = Math.floor(offset / limit) + 1
  if (pages < 2) return null
  return (
    <nav className="paging" aria-label={common.paging}>
      {page > 1 ? (
        <a className="button quiet" rel="prev" href={href(page - 1)}>
          {common.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{common.pageOf(page, pages)}</span>
      {page < pages ? (
        <a className="button quiet" rel="next" href={href(page + 1)}>
          {common.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
