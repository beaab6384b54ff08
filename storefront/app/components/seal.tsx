/** A place name as a seal: two characters under each other, columns from right to left. */
export function Seal({ name, big }: { name: string; big?: boolean }) {
  const chinese = /^[\p{Script=Han}]+$/u.test(name)
  return (
    <span className={`seal ${chinese ? "seal-han" : ""} ${big ? "seal-big" : ""}`}>{name}</span>
  )
}
