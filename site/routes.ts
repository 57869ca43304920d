import { useEffect, useState } from "preact/hooks";

/** The pages of the calculator, by what stands after # in the address. */
export const routes = {
  case: "Check a case",
  wording: "Check wording",
  plan: "Audit a plan",
  caseload: "Sum up a caseload",
} as const;

/** One of the calculator's pages. */
export type Route = keyof typeof routes;

const routeNow = (): Route => {
  const named = location.hash.slice(1);
  return Object.hasOwn(routes, named) ? (named as Route) : "case";
};

/** The page that the address asks for. What stands on the others is kept while the calculator is open. */
export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const follow = () => {
      // The way back to the main part of a page is no page of its own.
      if (location.hash === "#main") return;
      setRoute(routeNow());
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}
