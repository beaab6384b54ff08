import { useTexts } from "~/i18n"
import { Notice } from "../../notice"

/** What a press of a button has led to, after the page came back. */
export function PeopleDone({ done }: { done: string | null }) {
  const said: Partial<Record<string, string>> = useTexts().sell.people.done
  const sentence = done ? said[done] : undefined
  return sentence ? <Notice kind="good">{sentence}</Notice> : null
}
