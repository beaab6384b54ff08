/** What to open and how to sign in, once everything is up. */
export function welcome({ urls, operator, demo }) {
  const lines = [
    "",
    `  乡集 Xiangji is open.`,
    "",
    `  Shop            ${urls.web}/`,
    `  Sellers         ${urls.web}/sell`,
    `  Invoices        ${urls.web}/invoices`,
    `  Medusa admin    ${urls.backend}/app`,
  ]
  if (demo)
    lines.push(
      "",
      "  Sign in",
      `  · operator      ${operator.email}  ${operator.password}`,
      `  · villager      19900000001 (a farmer), 19900000003 (a workshop); any other number may register`,
      "                    the code appears on the sign-in page and in the backend's log"
    )
  return [...lines, "", "  Ctrl-C stops everything.", ""].join("\n")
}
