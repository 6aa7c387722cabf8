import { useTranslate } from './panel-context.ts'

/** As many takeaways as an ordinary article shows, so that nothing jumps when they come. */
const SENTENCES = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** The shape of what is coming. The popup's HTML holds the same lines, to be painted before any script runs. */
export function ReadingSkeleton() {
  const translate = useTranslate()
  return (
    <main className="screen skeleton" aria-busy="true">
      <output className="hidden">{translate('reading_page')}</output>
      <div className="article-header">
        <div className="article-title">
          <span className="bone" />
          <span className="bone bone-short" />
        </div>
        <div className="article-source">
          <span className="bone bone-half" />
        </div>
        <div className="article-facts">
          <span className="bone bone-half" />
        </div>
      </div>
      <div className="region">
        <div className="region-heading">
          <span className="bone bone-brief" />
        </div>
        <div className="takeaways">
          {SENTENCES.map((sentence) => (
            <div className="takeaway" key={sentence}>
              <div className="sentence">
                <span className="bone" />
                <span className="bone bone-short" />
              </div>
              <div className="takeaway-source">
                <span className="bone bone-brief" />
              </div>
            </div>
          ))}
        </div>
      </div>
    </main>
  )
}
