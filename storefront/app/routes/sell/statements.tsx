import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { StatementList } from "~/components/sell/money/statement-list"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listStatements } from "~/lib/api/money.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/statements"

const LIMIT = 20

export async function loader({ request, params }: Route.LoaderArgs) {
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  const caller = await signedIn("member", request)
  return { ...(await listStatements(caller, params.seller, { limit: LIMIT, offset })), offset }
}

export default function Statements({ loaderData, params }: Route.ComponentProps) {
  const t = useTexts().sell.money
  const { statements, count, offset } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy money-page">
      <PageTitle>{t.statements}</PageTitle>
      <h1>{t.statements}</h1>
      {count === 0 && <Empty mark="结" title={t.noStatements} hint={t.noStatementsHint} />}
      <StatementList seller={params.seller} statements={statements} />
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}
