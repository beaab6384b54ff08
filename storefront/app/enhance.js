// Sends marked forms in place; every page works without this.
addEventListener("submit", async (event) => {
  const form = event.target
  if (!form.matches("[data-inline]")) return
  event.preventDefault()
  if (form.ariaBusy) return
  form.ariaBusy = true
  const body = new URLSearchParams(new FormData(form, event.submitter))
  try {
    const answer = await fetch(form.getAttribute("action") || "", { method: "POST", body })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    for (const id of ["main", "bag"])
      document.getElementById(id).replaceWith(page.getElementById(id))
    document.title = page.title
    if (answer.redirected) history.pushState(0, "", answer.url)
    document.querySelector("[data-focus]")?.focus()
  } catch {
    form.ariaBusy = null
    document.getElementById("offline").hidden = false
  }
})
addEventListener("change", ({ target }) => document.getElementById(target.dataset.sends)?.click())
addEventListener("popstate", () => location.reload())
