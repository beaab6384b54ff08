import { data, redirect } from "react-router"
import { InvoiceKindFields } from "~/components/invoices/kind-fields"
import { PostFields } from "~/components/invoices/post-fields"
import { TitleFields } from "~/components/invoices/title-fields"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { addressValues } from "~/forms/address"
import { parseInvoiceRequest } from "~/forms/invoice-request"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { findOrder, requestGuestInvoice } from "~/lib/api/order-links.server"
import { problemOf } from "~/lib/api/problem"
import { valuesOf } from "~/lib/form"
import type { Route } from "./+types/order-invoice"

export async function loader({ request, params }: Route.LoaderArgs) {
  const { order } = await findOrder(visitor(request), params.key)
  const home = addressValues(order.address)
  const values = {
    title_kind: "company",
    medium: "digital",
    kind: "normal",
    ...Object.fromEntries(Object.entries(home).map(([name, value]) => [`post_${name}`, value])),
  }
  return { key: order.key, display_id: order.display_id, paid: order.paid, values }
}

/** Asks for the invoice of this order; the code is all that is needed. */
export async function action({ request, params }: Route.ActionArgs) {
  const values = valuesOf(await request.formData())
  const asked = parseInvoiceRequest(values)
  if (!asked.ok) return data({ values, errors: asked.errors, problem: null }, 422)
  try {
    await requestGuestInvoice(visitor(request), params.key, asked.value)
  } catch (thrown) {
    return data({ values, errors: {}, problem: problemOf(thrown) }, 422)
  }
  return redirect(`/o/${params.key}?sent`)
}

export default function OrderInvoicePage({ loaderData, actionData }: Route.ComponentProps) {
  const { common, invoices, order: t } = useTexts()
  const errors = actionData?.errors ?? {}
  const form = { values: actionData?.values ?? loaderData.values, errors }
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{t.requestInvoice}</PageTitle>
      <p>
        <a href={`/o/${loaderData.key}`}>{t.title(String(loaderData.display_id))}</a>
      </p>
      <h1>{t.requestInvoice}</h1>
      <p className="lead">{invoices.form.perSeller}</p>
      {!loaderData.paid && !actionData && <Notice kind="bad">{t.invoiceAfterPaying}</Notice>}
      <ProblemNotice problem={actionData?.problem} />
      {Object.keys(errors).length > 0 && <Notice kind="bad">{common.fixThese}</Notice>}
      <form method="post" className="paper" data-inline="" noValidate>
        <TitleFields form={form} problem={actionData?.problem} />
        <InvoiceKindFields form={form} />
        <PostFields form={form} />
        <button className="button big wide">{invoices.form.submit}</button>
      </form>
    </main>
  )
}
