/** Any address that is no page of ours. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export default function NothingHere() {
  return null
}
