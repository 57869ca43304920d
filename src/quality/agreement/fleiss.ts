import type { Coefficient } from "./coefficient";
import { pooledCoefficient } from "./pooled-chance";
import type { Unit } from "./unit";

/**
 * Fleiss' kappa: J. L. Fleiss, "Measuring Nominal Scale Agreement Among Many Raters", Psychological Bulletin 76 (1971) 378. Auditors may
 * differ from unit to unit, in number too. The scale is taken as unordered.
 *
 * The interval is Gwet's (2008). The standard error of Fleiss' paper was withdrawn (Fleiss, Nee and Landis, Psychological Bulletin 86
 * (1979) 974), and the one that took its place, in Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), ch. 18,
 * holds only where there is no agreement beyond chance: it serves a test, and no interval.
 *
 * @param categories How many there are on the scale.
 */
export function fleissKappa(units: readonly Unit[], categories: number): Coefficient {
  return pooledCoefficient(units, categories, (share) => share);
}
