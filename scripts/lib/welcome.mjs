/** What to open and how to sign in, once everything is up. */
export function welcome({ urls, operator }) {
  const lines = [
    "",
    `  乡集 Xiangji is open.`,
    "",
    `  Shop            ${urls.web}/`,
    `  Sellers         ${urls.web}/sell`,
    `  Invoices        ${urls.web}/invoices`,
    `  Medusa admin    ${urls.backend}/app`,
  ]
  if (urls.sms)
    lines.push(
      `  SMS inbox       ${urls.sms}   (codes sent by the demo arrive here)`,
      "",
      "  Sign in",
      `  · operator      ${operator.email}  ${operator.password}`,
      `  · villager      19900000001 (a farmer), 19900000003 (a workshop); any other number may register`
    )
  return [...lines, "", "  Ctrl-C stops everything.", ""].join("\n")
}
