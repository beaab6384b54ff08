import type { ReactNode } from "react"

type Props = {
  name: string
  value: string
  ticked?: boolean
  type?: "checkbox" | "radio"
  title: string
  about?: string
  picture?: ReactNode
}

/** A large thing to tick: its name, and in plain words what it means. */
export function Tick({ name, value, ticked, type = "checkbox", title, about, picture }: Props) {
  return (
    <label className="choice tick">
      <input type={type} name={name} value={value} defaultChecked={ticked} />
      {picture}
      <span>
        <b>{title}</b>
        {about && <small>{about}</small>}
      </span>
    </label>
  )
}
