import { data, Form, Link, redirect } from "react-router"
import { TextArea } from "~/components/field"
import { InvoiceKindFields } from "~/components/invoices/kind-fields"
import { PostFields } from "~/components/invoices/post-fields"
import { TitleChoice } from "~/components/invoices/title-choice"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { parseNewRequest } from "~/forms/new-request"
import { recipientValues } from "~/forms/title"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { createRequest, listTitles } from "~/lib/api/invoices.server"
import { problemOf } from "~/lib/api/problem"
import { valuesOf, type Values } from "~/lib/form"
import type { Route } from "./+types/new"

export async function loader({ request }: Route.LoaderArgs) {
  const titles = await listTitles(await signedIn("customer", request))
  const order_codes = new URL(request.url).searchParams.get("order") ?? ""
  const [first] = titles
  const values: Values = {
    kind: "normal",
    medium: "paper",
    order_codes,
    title_id: first?.id ?? "",
    ...(first?.recipient ? recipientValues(first.recipient) : {}),
  }
  return { titles, values }
}

/** Asks for the invoices of all orders whose codes were pasted. */
export async function action({ request }: Route.ActionArgs) {
  const caller = await signedIn("customer", request)
  const values = valuesOf(await request.formData())
  const read = parseNewRequest(values)
  if (!read.ok) return data({ values, ...read, problem: null }, 422)
  try {
    const id = await createRequest(caller, read.value)
    return redirect(`/invoices/${id}?sent`)
  } catch (thrown) {
    return data({ values, errors: {}, unclear: "", problem: problemOf(thrown) }, 422)
  }
}

export default function NewRequest({ loaderData, actionData }: Route.ComponentProps) {
  const { common, invoices } = useTexts()
  const t = invoices.form
  const { titles } = loaderData
  const errors = actionData?.errors ?? {}
  const form = { values: actionData?.values ?? loaderData.values, errors }
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{invoices.new}</PageTitle>
      <h1>{invoices.new}</h1>
      <p className="lead">{t.perSeller}</p>
      <ProblemNotice problem={actionData?.problem} />
      {Object.keys(errors).length > 0 && (
        <Notice kind="bad">
          {actionData?.unclear ? t.unclear(actionData.unclear) : common.fixThese}
        </Notice>
      )}
      {titles.length === 0 ? (
        <p className="notice">
          {t.noTitles}{" "}
          <Link className="button" to="/invoices/titles/new?then=new">
            {t.newTitle}
          </Link>
        </p>
      ) : (
        <Form method="post" className="paper" noValidate>
          <TextArea
            form={form}
            name="order_codes"
            label={t.orderCodes}
            hint={t.orderCodesHint}
            autoCapitalize="characters"
            spellCheck={false}
          />
          <TitleChoice form={form} titles={titles} />
          <InvoiceKindFields form={form} />
          <PostFields form={form} />
          <button className="button big wide">{t.submit}</button>
        </Form>
      )}
    </main>
  )
}
