import { use, type ReactNode } from "react"
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "react-router"
import type { Route } from "./+types/root"
import { ErrorPage } from "./components/error-page"
import enhance from "./enhance.js?url&no-inline"
import { useLang } from "./i18n"
import { languageOf } from "./i18n/language"
import { readBasket } from "./lib/cookies.server"
import { isLite } from "./lib/lite"
import { NonceContext } from "./lib/nonce"
import { wantsBigText } from "./lib/text-size"
import "./styles/index.css"

/** What every page knows: the language, the size of text, how much is in the basket. Asks nobody, so it cannot fail. */
export async function loader({ request }: Route.LoaderArgs) {
  const basket = await readBasket(request)
  const { pathname, search } = new URL(request.url)
  return {
    lang: languageOf(request),
    bigText: wantsBigText(request),
    basketCount: basket?.count ?? 0,
    here: pathname + search,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const lang = useLang()
  const nonce = use(NonceContext)
  const lite = isLite(useMatches().map(({ handle }) => handle))
  const bigText = useRouteLoaderData<typeof loader>("root")?.bigText && !lite
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} className={bigText ? "big-text" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#f6efe1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links nonce={nonce} />
        {lite && <script src={enhance} type="module" nonce={nonce} />}
      </head>
      <body>
        {children}
        {!lite && <ScrollRestoration nonce={nonce} />}
        {!lite && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const answer = isRouteErrorResponse(error) ? error : null
  return <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
}
