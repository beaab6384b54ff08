import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"

export default function About() {
  const { about } = useTexts().shop
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{about.title}</PageTitle>
      <h1>{about.title}</h1>
      <p className="lead">{about.lead}</p>
      {about.sections.map(({ title, text }) => (
        <section key={title} className="paper">
          <h2>{title}</h2>
          <p className="prose">{text}</p>
        </section>
      ))}
    </main>
  )
}
