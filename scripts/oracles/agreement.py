"""Measures of agreement, proportions and chi-squared tests on invented ratings, by statsmodels, scikit-learn and SciPy. Gwet's AC1 and the
variance of Fleiss' kappa are in none of them: those two are his formulas of 2008 written out in NumPy, as his own irrCAC has them.
Writes JSON to standard output.

    python3 -m pip install statsmodels==0.15.0 scikit-learn==1.9.1
    python3 scripts/oracles/agreement.py > test/oracles/agreement.json && npm run format
"""

import json
import sys

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy.stats import chi2_contingency
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa
from statsmodels.stats.proportion import proportion_confint

Z95 = 1.959963984540054
random = np.random.default_rng(20140901)


def two_raters(n, categories, agree):
    """Ratings of which some share is copied, on a scale whose categories are not equally common."""
    common = random.dirichlet(np.full(categories, 2.0))
    first = random.choice(categories, n, p=common)
    return first, np.where(random.random(n) < agree, first, random.choice(categories, n, p=common))


def cohen(n, categories, agree):
    first, second = two_raters(n, categories, agree)
    table = np.zeros((categories, categories), int)
    np.add.at(table, (first, second), 1)
    measures = {}
    for weighting, name in ((None, "none"), ("linear", "linear"), ("quadratic", "quadratic")):
        found = cohens_kappa(table, wt=weighting)
        other = cohen_kappa_score(first, second, weights=weighting, labels=range(categories))
        assert abs(found.kappa - other) < 1e-12
        measures[name] = {"value": found.kappa, "lower": found.kappa_low, "upper": found.kappa_upp}
    return {"table": table.tolist(), **measures}


def by_gwet(counts, chance):
    """Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29: equations for any number of raters a subject."""
    counts = counts[counts.sum(1) >= 2]
    n, r = len(counts), counts.sum(1)
    agreed = (counts * (counts - 1)).sum(1) / (r * (r - 1))
    shares = (counts / r[:, None]).mean(0)
    expected = (shares * chance(shares)).sum()
    value = (agreed.mean() - expected) / (1 - expected)
    each = (agreed - expected) / (1 - expected)
    by_chance = (counts / r[:, None] * chance(shares)).sum(1)
    linear = each - 2 * (1 - value) * (by_chance - expected) / (1 - expected)
    half = Z95 * np.sqrt(((linear - value) ** 2).sum() / n / (n - 1))
    return {"value": value, "lower": value - half, "upper": value + half}


def many(n, categories, raters, agree, held):
    truth = random.integers(0, categories, n)
    ratings = np.where(random.random((n, raters)) < agree, truth[:, None], random.integers(0, categories, (n, raters)))
    there = random.random((n, raters)) < held
    counts = np.array([[((row == k) & mask).sum() for k in range(categories)] for row, mask in zip(ratings, there)])
    fleiss = by_gwet(counts, lambda shares: shares)
    if held == 1:
        assert abs(fleiss["value"] - fleiss_kappa(aggregate_raters(ratings, categories)[0])) < 1e-12
    ac1 = by_gwet(counts, lambda shares: (1 - shares) / (categories - 1))
    return {"counts": counts.tolist(), "isWhole": held == 1, "fleiss": fleiss, "ac1": ac1}


def wilson(count, n):
    lower, upper = proportion_confint(count, n, alpha=0.05, method="wilson")
    return {"count": count, "of": n, "lower": lower, "upper": upper}


def chi_squared(groups):
    of = random.integers(5, 400, groups)
    count = random.binomial(of, random.uniform(0.2, 0.8, groups))
    test = chi2_contingency(np.array([count, of - count]), correction=False)
    pairs = [{"count": int(one), "of": int(all_)} for one, all_ in zip(count, of)]
    return {"groups": pairs, "chiSquared": test.statistic, "degreesOfFreedom": test.dof, "p": test.pvalue}


json.dump(
    {
        "madeBy": f"statsmodels {statsmodels.__version__}, scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}",
        "cohen": [cohen(n, c, a) for n in (12, 40, 250) for c in (2, 3, 4, 5) for a in (0.3, 0.7, 0.95)],
        "many": [many(n, c, r, a, h) for n in (15, 60) for c in (2, 4) for r in (3, 6) for a in (0.4, 0.8) for h in (1, 0.7)],
        "wilson": [wilson(count, n) for n in (1, 7, 30, 250, 90392) for count in sorted({0, 1, n // 3, n // 2, n - 1, n})],
        "chiSquared": [chi_squared(groups) for groups in (2, 2, 3, 4, 6, 9, 20, 40)],
    },
    sys.stdout,
    indent=1,
)
