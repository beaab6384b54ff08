/** Stops the journeys' market; its database goes with it. */
export default async function () {
  await globalThis.xiangjiStack?.stop()
}
