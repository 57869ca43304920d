import type { ComponentChildren, VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { styles } from "./styles";

/** What a page says at its head. */
interface PageProps {
  title: string;
  /** What sort of page it is, above its title. */
  sort: string;
  /** Names and what they are, under the title; those without a value are left out. */
  facts: readonly (readonly [name: string, value: string | undefined])[];
  foot: ComponentChildren;
  /** A style sheet of its own, beside that of every report. */
  look?: string;
  children: ComponentChildren;
}

/** Nothing may be fetched or run, whatever found its way into a report. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole page: head, title, contents and foot. */
export function Page({ title, sort, facts, foot, look = "", children }: PageProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {/* Our own: text in a style sheet must not be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: styles + look }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the report
        </a>
        <header class="top">
          <div class="wrap">
            <p>{sort}</p>
            <h1>
              <bdi>{title}</bdi>
            </h1>
            <Facts facts={facts} />
          </div>
        </header>
        <main class="wrap" id="main">
          {children}
        </main>
        <footer class="end">
          <div class="wrap">{foot}</div>
        </footer>
      </body>
    </html>
  );
}

function Facts({ facts }: Pick<PageProps, "facts">) {
  const known = facts.filter(([, value]) => value !== undefined);
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Writes a page out. Every text in it is escaped by the renderer; control characters, which no page may hold, are left out. */
export function writePage(page: VNode): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  const markup = renderToStaticMarkup(page).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
  return `<!DOCTYPE html>\n${markup}\n`;
}
