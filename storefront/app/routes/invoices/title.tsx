import { data, Form, redirect } from "react-router"
import { PostFields } from "~/components/invoices/post-fields"
import { TitleFields } from "~/components/invoices/title-fields"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { parseSavedTitle, titleValues } from "~/forms/title"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { deleteTitle, listTitles, saveTitle } from "~/lib/api/invoices.server"
import { problemOf } from "~/lib/api/problem"
import { valuesOf, type Values } from "~/lib/form"
import type { Route } from "./+types/title"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("customer", request)
  const id = titleId(params)
  if (!id) return { id, values: { title_kind: "company" } as Values }
  const title = (await listTitles(caller)).find((one) => one.id === id)
  if (!title) throw new Response(null, { status: 404 })
  return { id, values: titleValues(title) }
}

// The same page serves `/titles/new`, which has no id.
const titleId = (params: object) => ("id" in params ? String(params.id) : undefined)

/** Saves the title, or puts it away. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("customer", request)
  const values = valuesOf(await request.formData())
  const id = titleId(params)
  const read = parseSavedTitle(values)
  try {
    if (id && values.intent === "remove") {
      await deleteTitle(caller, id)
      return redirect("/invoices/titles")
    }
    if (!read.ok) return data({ values, errors: read.errors, problem: null }, 422)
    await saveTitle(caller, read.value, id)
  } catch (thrown) {
    return data({ values, errors: {}, problem: problemOf(thrown) }, 422)
  }
  const back = new URL(request.url).searchParams.get("then") === "new" ? "new" : "titles?saved"
  return redirect(`/invoices/${back}`)
}

export default function TitlePage({ loaderData, actionData }: Route.ComponentProps) {
  const { common, invoices } = useTexts()
  const t = invoices.title
  const errors = actionData?.errors ?? {}
  const form = { values: actionData?.values ?? loaderData.values, errors }
  const heading = loaderData.id ? t.titleEdit : t.titleNew
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{heading}</PageTitle>
      <h1>{heading}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {Object.keys(errors).length > 0 && <Notice kind="bad">{common.fixThese}</Notice>}
      <Form method="post" className="paper" noValidate>
        <TitleFields form={form} problem={actionData?.problem} />
        <PostFields form={form} legend={`${t.post} · ${common.optional}`} />
        <button className="button big wide">{common.save}</button>
        {loaderData.id && (
          <button className="link danger" name="intent" value="remove">
            {common.remove}
          </button>
        )}
      </Form>
    </main>
  )
}
