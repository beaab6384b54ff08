/** What to open and how to sign in, once everything is up. */
export function welcome({ urls, operator }, profile) {
  const lines = [
    "",
    `  乡集 Xiangji is open.`,
    "",
    `  Shop            ${urls.web}/`,
    `  Sellers         ${urls.web}/seller`,
    `  Invoices        ${urls.web}/invoices`,
    `  Medusa admin    ${urls.backend}/app`,
  ]
  if (profile === "demo")
    lines.push(
      `  SMS inbox       ${urls.sms}   (codes sent by the demo arrive here)`,
      "",
      "  Sign in",
      `  · operator      ${operator.email}  ${operator.password}`,
      `  · villager      any mobile number of the demo's sellers; the code is in the SMS inbox`
    )
  return [...lines, "", "  Ctrl-C stops everything.", ""].join("\n")
}
