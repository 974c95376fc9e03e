/** @jsxImportSource react */
/** The hidden page within the new front end: a card and an editor that nobody sees. */
export function Preload() {
  return (
    <main className="scaffold-layout__main">
      <div
        className="feed-shared-update-v2 artdeco-card"
        role="article"
        data-urn="urn:li:activity:7315810659462936328"
      >
        <div className="update-components-actor__container">
          <a
            className="update-components-actor__meta-link"
            href="https://www.linkedin.com/company/maison-lumen/posts"
          >
            <span className="update-components-actor__title">
              <span dir="ltr">
                <span aria-hidden="true">Maison Lumen</span>
              </span>
            </span>
          </a>
        </div>
        <div className="update-components-text update-components-update-v2__commentary">
          <span dir="ltr">This post is not there.</span>
        </div>
        <div className="ql-container">
          <div className="ql-editor ql-blank" contentEditable role="textbox" aria-label="preload" />
        </div>
      </div>
    </main>
  );
}
