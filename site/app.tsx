import { useEffect, useRef } from "preact/hooks";
import { CasePage } from "./case/case-page";
import { CaseloadPage } from "./caseload/caseload-page";
import { Offline } from "./page/offline";
import { PlanPage } from "./plan/plan-page";
import { type Route, routes, useRoute } from "./routes";
import { WordingPage } from "./wording/wording-page";

const name = "SEND compliance calculator";
const pages: Readonly<Record<Route, () => preact.JSX.Element>> = {
  case: CasePage,
  wording: WordingPage,
  plan: PlanPage,
  caseload: CaseloadPage,
};

/** The whole calculator. Every page stays in place while another is shown, so that nothing entered is lost on the way. */
export function App() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${routes[route]} - ${name}`;
    // Whoever follows a link by keyboard or ear goes on at the page that it leads to.
    if (isFirst.current) isFirst.current = false;
    else {
      main.current?.focus();
      scrollTo(0, 0);
    }
  }, [route]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to main content
      </a>
      <header class="top">
        <div class="wrap">
          <p class="service">{name}</p>
          <p class="service-note">England, law as at 23 November 2026</p>
        </div>
      </header>
      <nav class="pages" aria-label="Calculator">
        <ul class="wrap">
          {Object.entries(routes).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === route ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" class="wrap" tabIndex={-1} ref={main}>
        {Object.entries(pages).map(([id, Page]) => (
          <div key={id} hidden={id !== route}>
            <Page />
          </div>
        ))}
      </main>
      <footer class="end">
        <div class="wrap">
          <h2>Your data</h2>
          <p>
            Everything is worked out in this page, on your own device. Nothing that you enter or open is sent anywhere,
            and nothing is kept: it is gone when you close the page.
          </p>
          <h2>What this is not</h2>
          <p>
            It is not legal advice, and no court, council or department has approved it. It is no service of the
            government.
          </p>
          <Offline />
        </div>
      </footer>
    </>
  );
}
