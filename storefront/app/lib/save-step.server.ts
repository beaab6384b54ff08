import { parseStep } from "../forms/application"
import { FIELDS_OF, stepAfter, type Step } from "../forms/application-steps"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { problemOf, type Problem } from "./api/problem"
import { PAPER_KINDS, type Application } from "./api/seller-application-types"
import {
  addPaper,
  findApplication,
  lookUpName,
  removePaper,
  saveFacts,
} from "./api/seller-applications.server"
import { filesOf, valuesOf, type Values } from "./form"

/** What sending a step led to; `next` is where to go when it was kept. */
export type StepOutcome = {
  next: Step | "check" | null
  values: Values
  errors: FieldErrors
  problem: Problem | null
}

/** Keeps one step of a registration. */
export async function saveStep(
  caller: Caller,
  id: string,
  step: Step,
  form: FormData
): Promise<StepOutcome> {
  const values = valuesOf(form)
  const outcome = { next: null, values, errors: {}, problem: null }
  try {
    if (step === "papers") return { ...outcome, next: await savePaper(caller, id, values, form) }
    const { facts } = await findApplication(caller, id)
    const read = parseStep(step, values, facts)
    if (!read.ok) return { ...outcome, errors: read.errors }
    if (step === "name" && (await isTaken(caller, values.name!, facts.name?.zh)))
      return { ...outcome, errors: { name: "nameTaken" } }
    const saved = await saveFacts(caller, id, read.value)
    return { ...outcome, next: warned(saved, step) ? step : stepAfter(step, saved) }
  } catch (thrown) {
    return { ...outcome, problem: problemOf(thrown) }
  }
}

const isTaken = async (caller: Caller, name: string, kept: string | undefined) =>
  name !== kept && (await lookUpName(caller, name)).taken

/** True while something in the step looks wrong and nobody has said that it is right. */
const warned = ({ warnings }: Application, step: Step) =>
  warnings.some(({ field, overridden }) => !overridden && FIELDS_OF[step].includes(field))

async function savePaper(
  caller: Caller,
  id: string,
  values: Values,
  form: FormData
): Promise<Step> {
  const kind = PAPER_KINDS.find((known) => known === values.kind)
  const [file] = filesOf(form, "file")
  if (values.intent === "remove") await removePaper(caller, id, values.paper ?? "")
  else if (kind && file) await addPaper(caller, id, kind, file)
  return "papers"
}
