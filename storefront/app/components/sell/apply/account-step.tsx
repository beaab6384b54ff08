import { masked } from "~/forms/application"
import { useTexts } from "~/i18n"
import type { Facts } from "~/lib/api/seller-application-types"
import { Field, type FormState } from "../../field"

/** Where the money goes. */
export function AccountStep({ form, known }: { form: FormState; known: Partial<Facts> }) {
  const { account: t, identity } = useTexts().sell.apply
  const hidden = masked(known.bank_account)
  return (
    <>
      <Field form={form} name="bank_name" label={t.bank} hint={t.bankHint} />
      <Field
        form={form}
        name="bank_account"
        label={t.number}
        hint={hidden ? identity.kept(known.bank_account ?? "") : t.numberHint}
        inputMode="numeric"
        autoComplete="off"
        className="number-input"
        maxLength={40}
      />
      <Field form={form} name="account_holder" label={t.holder} hint={t.holderHint} />
    </>
  )
}
