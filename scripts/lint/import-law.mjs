// Who may import whom. Plugins are installed alone, so they meet in `src/` and nowhere else.
const INFRASTRUCTURE = ["kernel", "job-queue", "deadlines", "audit-log"]
const DOMAIN_PLUGINS = ["marketplace", "courier", "vat-invoice", "phone-auth"]

const law = (files, patterns, extra = {}) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  ...extra,
})

const others = (own) => DOMAIN_PLUGINS.filter((name) => name !== own)

const notOurs = (names, message, options = {}) => ({
  group: names.flatMap((name) => [`@xiangji/${name}`, `@xiangji/${name}/**`]),
  message,
  ...options,
})

const PURE = [
  {
    regex:
      "^(?!@xiangji/kernel$|node:(?:crypto|net)$|@medusajs/framework/zod$|libphonenumber-js/mobile$|\\.)",
    allowTypeImports: true,
    message:
      "A domain folder is pure: the kernel, zod, hashes, formats of addresses and phone numbers, its neighbours; nothing that does I/O.",
  },
  {
    regex: "(^|/)(modules|workflows|api|providers|admin|links|subscribers|jobs)/",
    allowTypeImports: true,
    message: "A domain folder knows nothing of what is built on it.",
  },
]

const withoutOthers = (plugin) =>
  notOurs(others(plugin), "Plugins meet in src/ through links, events and jobs, never by import.")

/** ESLint configuration that keeps the import law of the design. */
export const importLaw = [
  ...DOMAIN_PLUGINS.map((plugin) =>
    law([`plugins/${plugin}/**/*.{ts,tsx}`], [withoutOthers(plugin)])
  ),
  law(
    ["plugins/{job-queue,deadlines,audit-log}/**/*.{ts,tsx}", "packages/**/*.{ts,tsx}"],
    [notOurs(DOMAIN_PLUGINS, "Infrastructure imports nobody.")]
  ),
  law(
    ["storefront/**/*.{ts,tsx}"],
    [
      notOurs(
        [...DOMAIN_PLUGINS, ...INFRASTRUCTURE],
        "The web app speaks HTTP; it may import types only.",
        {
          allowTypeImports: true,
        }
      ),
    ]
  ),
  // Later entries replace earlier ones for the same file, so a domain folder repeats its plugin's law.
  ...DOMAIN_PLUGINS.map((plugin) =>
    law([`plugins/${plugin}/src/domain/**/*.ts`], [withoutOthers(plugin), ...PURE], {
      ignores: ["**/__tests__/**"],
    })
  ),
]
