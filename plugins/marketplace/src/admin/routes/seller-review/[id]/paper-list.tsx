import { Container, Heading, Text } from "@medusajs/ui"
import { both } from "@xiangji/admin-kit"
import { PAPER_LABELS } from "../../../../domain/application/paper-labels"
import type { PaperView } from "../../../../types/application"
import { NoteBox, type Notes } from "./note-box"
import { ZoomablePhoto } from "./zoomable-photo"

/** The papers, large enough to compare with the answers beside them, and in sight while those are read. */
export const PaperList = ({ papers, ...notes }: Notes & { papers: PaperView[] }) => (
  <Container className="divide-y self-start overflow-auto p-0 lg:sticky lg:top-2 lg:max-h-[90vh]">
    <Heading level="h2" className="px-6 py-4">
      证件照片 Papers
    </Heading>
    {papers.length === 0 ? (
      <Text className="text-ui-fg-subtle px-6 py-4">没有证件 No papers</Text>
    ) : null}
    {papers.map((paper) => {
      const label = both(PAPER_LABELS[paper.kind])
      return (
        <figure key={paper.id} className="flex flex-col gap-2 px-6 py-4">
          <figcaption>
            <Text weight="plus">{label}</Text>
          </figcaption>
          {paper.mime === "application/pdf" ? (
            <a className="text-ui-fg-interactive" href={paper.url} target="_blank" rel="noreferrer">
              打开 PDF Open the PDF
            </a>
          ) : (
            <ZoomablePhoto url={paper.url} label={label} />
          )}
          <NoteBox {...notes} name={paper.kind} label={label} />
        </figure>
      )
    })}
  </Container>
)
