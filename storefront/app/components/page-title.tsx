import { useTexts } from "~/i18n"

/** The title of the browser's tab. */
export function PageTitle({ children }: { children: string }) {
  const { brand } = useTexts().common
  return <title>{children ? `${children} · ${brand}` : brand}</title>
}
