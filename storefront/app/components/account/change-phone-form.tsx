import { Form, Link, useNavigation } from "react-router"
import { Field } from "~/components/field"
import { Notice, ProblemNotice } from "~/components/notice"
import { useTexts } from "~/i18n"
import type { ChangeOutcome } from "~/lib/change-phone.server"
import { spacedPhone } from "~/lib/phone"
import { CodeMemory } from "./code-memory"
import { DemoCodes } from "./demo-code"
import { Resend } from "./resend"

type Props = { own: string; outcome: ChangeOutcome | undefined }
type StepProps = { own: string; outcome: ChangeOutcome; busy: boolean }

/** Two steps: the new number, then a code from each of the two. */
export function ChangePhoneForm({ own, outcome = { values: {}, errors: {} } }: Props) {
  const { account } = useTexts()
  const busy = useNavigation().state !== "idle"
  const step = { own, outcome, busy }
  return (
    <Form method="post" className="paper sign-in" key={outcome.sentTo ?? ""} noValidate>
      <ProblemNotice problem={outcome.problem} />
      {outcome.sentTo ? <CodesStep {...step} /> : <NumberStep {...step} />}
      <p className="small">
        <Link to="/account/lost-phone">{account.lost}</Link>
      </p>
    </Form>
  )
}

function NumberStep({ own, outcome, busy }: StepProps) {
  const { common, account } = useTexts()
  const t = account.phone
  return (
    <>
      <p>{t.lead}</p>
      <p>
        {t.now} <b className="own-number">{spacedPhone(own)}</b>
      </p>
      <Field
        form={outcome}
        name="new_phone"
        label={t.next}
        hint={common.signIn.phoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="off"
      />
      <button className="button big wide" name="step" value="send" disabled={busy}>
        {t.send}
      </button>
    </>
  )
}

function CodesStep({ own, outcome, busy }: StepProps) {
  const { account } = useTexts()
  const t = account.phone
  const { sentTo = "", code, resendIn } = outcome
  const code6 = {
    form: outcome,
    inputMode: "numeric",
    autoComplete: "one-time-code",
    maxLength: 6,
    className: "code-input",
  } as const
  const shown = code?.demoCodes.length === 2 ? code.demoCodes : []
  const demo = shown.map((digits, index) => ({
    field: index ? "new_code" : "old_code",
    label: index ? account.demoNew : account.demoOld,
    code: digits,
  }))
  return (
    <>
      {!outcome.problem && (
        <Notice kind="good">{t.sent(spacedPhone(own), spacedPhone(sentTo))}</Notice>
      )}
      <input type="hidden" name="new_phone" value={sentTo} />
      <CodeMemory code={code} />
      <Field {...code6} name="old_code" label={t.oldCode(spacedPhone(own))} />
      <Field {...code6} name="new_code" label={t.newCode(spacedPhone(sentTo))} />
      <button className="button big wide" name="step" value="change" disabled={busy}>
        {t.change}
      </button>
      <DemoCodes codes={demo} />
      <p className="row">
        <Resend key={code?.resendAt} seconds={resendIn} label={t.again} step="send" />
        <button className="link" name="step" value="restart" formNoValidate>
          {t.other}
        </button>
      </p>
    </>
  )
}
