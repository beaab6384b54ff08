// Sends marked forms in place. Every page works without it.
const find = (id, where = document) => where.getElementById(id)
addEventListener("submit", async (event) => {
  const form = event.target
  if (!form.matches("[data-inline]")) return
  event.preventDefault()
  if (form.ariaBusy) return
  form.ariaBusy = true
  const body = new URLSearchParams(new FormData(form, event.submitter))
  try {
    const answer = await fetch("", { method: "POST", body })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    for (const id of ["main", "bag"]) find(id).replaceWith(document.adoptNode(find(id, page)))
    document.title = page.title
    if (answer.redirected) history.pushState(0, "", answer.url)
    document.querySelector("[data-focus]")?.focus()
  } catch {
    form.ariaBusy = null
    find("offline").hidden = false
  }
})
addEventListener("change", ({ target }) => find(target.dataset.sends)?.click())
addEventListener("popstate", () => location.reload())
