import { Button, Drawer, Input, Label, Textarea, toast } from "@medusajs/ui"
import { both, callAdmin, sentenceOf } from "@xiangji/admin-kit"
import { type ReactNode, useId, useState } from "react"
import type { PlaceInUse } from "../../../types/place"

type Props = {
  label: string
  /** The place to change; without it a new one is made. */
  place?: PlaceInUse
  /** What a new place lies in. */
  above?: PlaceInUse
  onSaved: () => Promise<void>
}

const PATH = "/admin/marketplace/places"

const answersOf = (place?: PlaceInUse, above?: PlaceInUse) => ({
  code: place?.code ?? above?.code ?? "",
  zh: place?.name.zh ?? "",
  en: place?.name.en ?? "",
  story_zh: place?.story?.zh ?? "",
  story_en: place?.story?.en ?? "",
})

type Answers = ReturnType<typeof answersOf>

/** Adds a place or changes what is told of one. */
export const PlaceForm = ({ label, place, above, onSaved }: Props) => {
  const [open, setOpen] = useState(false)
  const [answers, setAnswers] = useState(() => answersOf(place, above))
  const set = (name: keyof Answers) => (event: { target: { value: string } }) =>
    setAnswers((before) => ({ ...before, [name]: event.target.value }))
  const onOpen = (opening: boolean) => {
    if (opening) setAnswers(answersOf(place, above))
    setOpen(opening)
  }
  const save = async () => {
    try {
      await callAdmin(place ? `${PATH}/${place.id}` : PATH, bodyOf(answers, place, above))
      toast.success("已保存 Saved")
      setOpen(false)
      await onSaved()
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
    }
  }
  return (
    <Drawer open={open} onOpenChange={onOpen}>
      <Drawer.Trigger asChild>
        <Button variant="secondary" size="small">
          {label}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{label}</Drawer.Title>
          <Drawer.Description>{both((place ?? above)?.name)}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <Field label="行政区划代码（县 6 位、乡镇 9 位、村 12 位）Division code">
            {(id) => (
              <Input id={id} inputMode="numeric" value={answers.code} onChange={set("code")} />
            )}
          </Field>
          <Field label="中文名称 Name in Chinese">
            {(id) => <Input id={id} maxLength={40} value={answers.zh} onChange={set("zh")} />}
          </Field>
          <Field label="英文名称 Name in English">
            {(id) => <Input id={id} maxLength={40} value={answers.en} onChange={set("en")} />}
          </Field>
          <Field label="中文介绍 Story in Chinese">
            {(id) => (
              <Textarea id={id} rows={6} value={answers.story_zh} onChange={set("story_zh")} />
            )}
          </Field>
          <Field label="英文介绍 Story in English">
            {(id) => (
              <Textarea id={id} rows={6} value={answers.story_en} onChange={set("story_en")} />
            )}
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Button
            size="small"
            disabled={!answers.zh.trim() || !answers.code.trim()}
            onClick={() => void save()}
          >
            保存 Save
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      {children(id)}
    </div>
  )
}

function bodyOf(
  { code, zh, en, story_zh, story_en }: Answers,
  place?: PlaceInUse,
  above?: PlaceInUse
) {
  const story = story_zh.trim() ? { zh: story_zh, en: story_en } : null
  const name = { zh, en }
  if (!place) return { code, name, ...(story && { story }), ...(above && { parent_id: above.id }) }
  return { name, story, ...(code !== place.code && { code }) }
}
