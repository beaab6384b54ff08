import { page } from "./page"

/** A stand-in for the part of Stripe.js that the shop uses; the card is asked for in a frame of this server. */
export const stripeJs = (origin: string) => `(function () {
  "use strict";
  var origin = ${JSON.stringify(origin)};
  function Stripe(key) {
    if (!/^pk_/.test(key)) throw new Error("Stripe() needs a publishable key");
    return {
      elements: function (options) {
        var frame = null;
        var element = {
          mount: function (place) {
            var node = typeof place === "string" ? document.querySelector(place) : place;
            frame = document.createElement("iframe");
            frame.title = "银行卡 / Card";
            frame.width = "100%";
            frame.height = "260";
            frame.setAttribute("frameborder", "0");
            frame.src = origin + "/v3/card#" + encodeURIComponent(key);
            frame.addEventListener("load", function () { (element.ready || function () {})() });
            node.appendChild(frame);
          },
          on: function (name, handler) { if (name === "ready") element.ready = handler; return element; },
          unmount: function () { if (frame) frame.remove(); },
        };
        return {
          clientSecret: options.clientSecret,
          create: function () { return element; },
          submit: function () { return Promise.resolve({}); },
          frame: function () { return frame; },
        };
      },
      confirmPayment: function (options) {
        var frame = options.elements.frame();
        var secret = options.clientSecret || options.elements.clientSecret;
        return new Promise(function (resolve) {
          window.addEventListener("message", function heard(event) {
            if (event.origin !== origin || event.source !== frame.contentWindow) return;
            window.removeEventListener("message", heard);
            var answer = event.data;
            if (!answer.error && options.redirect !== "if_required")
              return void location.assign(options.confirmParams.return_url);
            resolve(answer);
          });
          frame.contentWindow.postMessage({ confirm: secret }, origin);
        });
      },
      retrievePaymentIntent: function (secret) {
        return fetch(origin + "/v1/payment_intents/" + secret.split("_secret_")[0] + "?client_secret=" + secret, {
          headers: { Authorization: "Bearer " + key },
        }).then(function (answer) { return answer.json(); }).then(function (body) {
          return body.error ? { error: body.error } : { paymentIntent: body };
        });
      },
    };
  }
  window.Stripe = Stripe;
})();
`

/** What runs inside the frame: the shop's page never sees the number. */
const FRAME_SCRIPT = `
  var key = decodeURIComponent(location.hash.slice(1)), shop = null;
  var field = function (id) { return document.getElementById(id).value.replace(/\\s/g, ""); };
  var tell = function (answer) { parent.postMessage(answer, shop); };
  var later = function (secret) {
    fetch("/v1/payment_intents/" + secret.split("_secret_")[0] + "?client_secret=" + secret, {
      headers: { Authorization: "Bearer " + key } }).then(function (r) { return r.json(); }).then(function (intent) {
      if (intent.status === "requires_action") return void setTimeout(later, 300, secret);
      var failed = intent.last_payment_error;
      document.getElementById("bank").replaceChildren();
      tell(failed ? { error: failed } : { paymentIntent: intent });
    });
  };
  addEventListener("message", function (event) {
    if (event.source !== parent || !event.data.confirm) return;
    shop = event.origin;
    var secret = event.data.confirm, body = new URLSearchParams({ client_secret: secret });
    body.set("payment_method_data[type]", "card");
    body.set("payment_method_data[card][number]", field("number"));
    body.set("payment_method_data[card][exp]", field("expiry"));
    body.set("payment_method_data[card][cvc]", field("cvc"));
    fetch("/v1/payment_intents/" + secret.split("_secret_")[0] + "/confirm", {
      method: "POST", body: body, headers: { Authorization: "Bearer " + key },
    }).then(function (r) { return r.json(); }).then(function (answer) {
      if (answer.error) return tell({ error: answer.error });
      if (answer.status !== "requires_action") return tell({ paymentIntent: answer });
      var bank = document.createElement("iframe");
      bank.title = "银行验证 / Your bank";
      bank.width = "100%"; bank.height = "330";
      bank.src = "/pay/" + answer.id + "?s=" + secret.split("_secret_")[1];
      document.getElementById("bank").replaceChildren(bank);
      later(secret);
    });
  });
`

/** The frame that asks for a card. */
export const cardFrame = () =>
  page(
    "银行卡 / Card",
    `<style>main{margin:0;padding:8px;max-width:none}label{display:block;margin:0 0 10px}
    input{box-sizing:border-box;width:100%;min-height:44px;font:inherit;padding:6px 10px}</style><div id="bank"></div>
    <label>卡号 Card number<input id="number" name="number" inputmode="numeric" autocomplete="cc-number"></label>
    <label>有效期 Expiry<input id="expiry" name="expiry" placeholder="12 / 34" autocomplete="cc-exp"></label>
    <label>安全码 CVC<input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc"></label>
    <script>${FRAME_SCRIPT}</script>`
  )
