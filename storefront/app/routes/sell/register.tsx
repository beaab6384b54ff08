import { data, Form, redirect } from "react-router"
import { Field } from "~/components/field"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { errorsOf } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { registerMember } from "~/lib/api/seller.server"
import { refreshToken } from "~/lib/api/sign-in.server"
import { keepToken } from "~/lib/cookies.server"
import { valuesOf } from "~/lib/form"
import type { Route } from "./+types/register"

export async function loader({ request }: Route.LoaderArgs) {
  await signedIn("member", request)
  return null
}

/** Gives the phone a name; the next token knows the person. */
export async function action({ request }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const values = valuesOf(await request.formData())
  const errors = errorsOf({ name: !values.name && "required" })
  if (errors.name) return data({ values, errors, problem: null }, 422)
  try {
    await registerMember(caller, values.name!)
    const token = await refreshToken(caller)
    return redirect("/sell", { headers: { "Set-Cookie": await keepToken("member", token) } })
  } catch (thrown) {
    return data({ values, errors, problem: problemOf(thrown) }, 422)
  }
}

export default function Register({ actionData }: Route.ComponentProps) {
  const { sell } = useTexts()
  const form = { values: actionData?.values ?? {}, errors: actionData?.errors ?? {} }
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.registerTitle}</PageTitle>
      <h1>{sell.registerTitle}</h1>
      <p className="lead">{sell.registerLead}</p>
      <Form method="post" className="paper" noValidate>
        <ProblemNotice problem={actionData?.problem} />
        <Field form={form} name="name" label={sell.name} autoComplete="name" />
        <button className="button big wide">{sell.register}</button>
      </Form>
    </main>
  )
}
