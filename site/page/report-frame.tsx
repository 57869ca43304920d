import { download } from "./download";

interface ReportFrameProps {
  /** What the report is on. */
  title: string;
  html: string;
  fileName: string;
}

/** A report as the library wrote it, shut off from the page: it can run nothing and fetch nothing. */
export function ReportFrame({ title, html, fileName }: ReportFrameProps) {
  return (
    <section class="report">
      <h2>The full report</h2>
      <p class="screen">
        <button type="button" class="button secondary" onClick={() => download(fileName, "text/html", html)}>
          Download the report (HTML)
        </button>
      </p>
      <iframe sandbox="" title={title} srcdoc={html} class="screen" />
    </section>
  );
}
