import { Form, useNavigation } from "react-router"
import { applicationValues } from "~/forms/application"
import type { FieldErrors } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import type { Facts } from "~/lib/api/seller-application-types"
import type { Member, PlaceChoice } from "~/lib/api/seller-types"
import type { Values } from "~/lib/form"
import { AccountStep } from "./account-step"
import { IdentityStep } from "./identity-step"
import { NameStep } from "./name-step"
import { PlaceStep } from "./place-step"
import { TaxStep } from "./tax-step"

type Props = {
  facts: Partial<Facts>
  /** The chosen village and all above it. */
  path: readonly PlaceChoice[]
  member: Member
  outcome: { values: Values; errors: FieldErrors } | undefined
}

/** All facts in one form, folded by what they are about; only what is different is sent. */
export function ChangeForm({ facts, path, member, outcome }: Props) {
  const { facts: t, steps } = useTexts().sell.apply
  const busy = useNavigation().state !== "idle"
  const values = { ...applicationValues(facts, member), ...outcome?.values }
  const form = { values, errors: outcome?.errors ?? {} }
  const moved = path.at(-1)?.id !== facts.place_id
  const bad = (names: readonly string[]) => names.some((name) => form.errors[name]) || undefined
  return (
    <Form method="post" className="paper" aria-busy={busy} noValidate>
      <h2>{t.ask}</h2>
      <p>{t.askLead}</p>
      <details open={bad(["name", "story"])}>
        <summary>{steps.name}</summary>
        <NameStep form={form} />
      </details>
      <details open={bad(["place_id", "address", "phone"]) ?? (moved || undefined)}>
        <summary>{steps.place}</summary>
        <PlaceStep {...{ form, path }} />
      </details>
      <details open={bad(["legal_name", "id_number", "uscc"])}>
        <summary>{steps.identity}</summary>
        <IdentityStep form={form} known={facts} warnings={[]} />
      </details>
      <details open={bad(["bank_name", "bank_account", "account_holder"])}>
        <summary>{steps.account}</summary>
        <AccountStep form={form} known={facts} />
      </details>
      <details open={bad(["taxpayer_kind", "issuance_route"])}>
        <summary>{steps.tax}</summary>
        <TaxStep form={form} />
      </details>
      <button className="button big wide" disabled={busy}>
        {t.send}
      </button>
    </Form>
  )
}
