type Props = { name: string; big?: boolean }

/** A place name as a seal: read from the top, long names in two columns from right to left. */
export function Seal({ name, big }: Props) {
  const shape = /^\p{Script=Han}+$/u.test(name) ? `seal-han ${columns(name.length)}` : ""
  return <span className={`seal ${shape} ${big ? "seal-big" : ""}`}>{name}</span>
}

const columns = (length: number) => (length < 4 ? "" : length === 4 ? "seal-4" : "seal-6")
