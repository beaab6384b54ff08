import { redirect } from "react-router"
import { Field } from "~/components/field"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { parseOrderCode } from "~/lib/order-code"
import type { Route } from "./+types/find-order"

export function loader({ request }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get("code")
  const code = parseOrderCode(typed ?? "")
  if (code) throw redirect(`/o/${code}`)
  return { typed }
}

export default function FindOrder({ loaderData }: Route.ComponentProps) {
  const t = useTexts().order.find
  const { typed } = loaderData
  const form = {
    values: { code: typed ?? "" },
    errors: typed === null ? {} : { code: "orderCode" as const },
  }
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <form className="paper">
        <Field
          form={form}
          name="code"
          label={t.code}
          hint={t.codeHint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button className="button big wide">{t.go}</button>
      </form>
    </main>
  )
}
