import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One chart under its name. */
export const Panel = ({ title, children }: { title: string; children: ReactNode }) => (
  <Container>
    <Heading level="h2" className="mb-4">
      {title}
    </Heading>
    {children}
  </Container>
)
