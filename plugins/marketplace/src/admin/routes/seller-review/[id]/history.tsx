import { Container, Heading, Text } from "@medusajs/ui"
import { both, localTime } from "@xiangji/admin-kit"
import { FACT_LABELS } from "../../../../domain/application/facts"
import { PAPER_LABELS } from "../../../../domain/application/paper-labels"
import type { ApplicationFile } from "../../../../types/application"
import { APPLICATION_STATE_TEXT } from "../../../lib/application-texts"

const LABELS: Record<string, { zh: string; en: string }> = { ...FACT_LABELS, ...PAPER_LABELS }

/** What has happened to the application, and who did it. */
export const History = ({ moves }: { moves: ApplicationFile["history"] }) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      经过 History
    </Heading>
    <ol className="divide-y">
      {moves.map((move) => (
        <li key={`${move.at} ${move.to}`} className="px-6 py-3">
          <Text size="small">
            {localTime(String(move.at))} · {APPLICATION_STATE_TEXT[move.to]} · {move.by}
          </Text>
          {move.reason ? <Text size="small">{move.reason}</Text> : null}
          {Object.entries(move.notes ?? {}).map(([name, why]) => (
            <Text key={name} size="small" className="text-ui-fg-subtle">
              {both(LABELS[name])}：{why}
            </Text>
          ))}
        </li>
      ))}
    </ol>
  </Container>
)
