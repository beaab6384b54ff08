import { Form, useNavigation } from "react-router"
import { Field, TextArea } from "~/components/field"
import { Notice, ProblemNotice } from "~/components/notice"
import { useTexts } from "~/i18n"
import type { LostPhoneOutcome } from "~/lib/lost-phone.server"
import { spacedPhone } from "~/lib/phone"
import { CodeMemory } from "./code-memory"
import { DemoCodes } from "./demo-code"
import { Resend } from "./resend"

type Props = { outcome: LostPhoneOutcome | undefined }

/** The two numbers and why, then the code that the new one received; everything stays in view and can be mended. */
export function LostPhoneForm({ outcome = { values: {}, errors: {} } }: Props) {
  const { common, account } = useTexts()
  const t = account.lostPhone
  const busy = useNavigation().state !== "idle"
  const { sentTo, code, resendIn } = outcome
  const tel = { form: outcome, type: "tel", inputMode: "tel", autoComplete: "off" } as const
  const demo = (code?.demoCodes ?? []).map((shown) => ({ field: "new_code", code: shown }))
  return (
    <Form method="post" className="paper sign-in" key={sentTo ?? ""} noValidate>
      <ProblemNotice problem={outcome.problem} />
      {sentTo && !outcome.problem && (
        <Notice kind="good">{common.signIn.sentTo(spacedPhone(sentTo))}</Notice>
      )}
      {sentTo ? <CodeMemory code={code} /> : <p>{t.lead}</p>}
      <Field {...tel} name="old_phone" label={t.old} hint={common.signIn.phoneHint} />
      <Field {...tel} name="new_phone" label={t.next} hint={common.signIn.phoneHint} />
      <TextArea
        form={outcome}
        name="reason"
        label={account.quiet.reason}
        hint={account.quiet.reasonHint}
        maxLength={500}
      />
      {sentTo ? (
        <>
          <Field
            form={outcome}
            name="new_code"
            label={t.code(spacedPhone(sentTo))}
            hint={common.signIn.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className="code-input"
          />
          <button className="button big wide" name="step" value="claim" disabled={busy}>
            {t.submit}
          </button>
          <DemoCodes codes={demo} />
          <p className="row">
            <Resend key={code?.resendAt} seconds={resendIn} label={t.again} step="send" />
          </p>
        </>
      ) : (
        <button className="button big wide" name="step" value="send" disabled={busy}>
          {t.send}
        </button>
      )}
    </Form>
  )
}
