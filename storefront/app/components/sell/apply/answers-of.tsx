import type { Step } from "~/forms/application-steps"
import type { Application } from "~/lib/api/seller-application-types"
import type { PlaceChoice } from "~/lib/api/seller-types"
import type { FormState } from "../../field"
import { AccountStep } from "./account-step"
import { IdentityStep } from "./identity-step"
import { KindStep } from "./kind-step"
import { NameStep } from "./name-step"
import { PlaceStep } from "./place-step"
import { TaxStep } from "./tax-step"

type Props = {
  step: Exclude<Step, "papers">
  form: FormState
  application: Pick<Application, "facts" | "warnings">
  path: readonly PlaceChoice[]
}

/** The fields of one step. */
export function AnswersOf({ step, form, application, path }: Props) {
  const { facts, warnings } = application
  const known = facts
  if (step === "kind") return <KindStep form={form} />
  if (step === "name") return <NameStep form={form} />
  if (step === "place") return <PlaceStep {...{ form, path }} />
  if (step === "identity") return <IdentityStep {...{ form, known, warnings }} />
  if (step === "account") return <AccountStep {...{ form, known }} />
  return <TaxStep form={form} />
}
