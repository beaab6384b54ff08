// Shows the payment company's form for a card and pays with it; the number goes to that company alone.
const form = document.getElementById("card-form")
const says = document.getElementById("card-says")
const button = form.querySelector("button")
form.hidden = false
const { key, secret, busy, blocked, failed } = form.dataset

const tell = (sentence) => {
  says.textContent = sentence
  button.disabled = false
}

function start() {
  const stripe = window.Stripe(key, { locale: document.documentElement.lang.slice(0, 2) })
  const elements = stripe.elements({ clientSecret: secret })
  const element = elements.create("payment")
  element.on("ready", () => tell(""))
  element.mount("#card")
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    says.textContent = busy
    const confirmParams = { return_url: `${location.origin}/pay` }
    try {
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams,
        redirect: "if_required",
      })
      if (error) tell(`${failed} ${error.message ?? ""}`)
      else location.assign("/pay")
    } catch {
      tell(failed)
    }
  })
}

if (window.Stripe) start()
else says.textContent = blocked
