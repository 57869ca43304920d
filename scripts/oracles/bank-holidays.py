"""Bank holidays in England and sums of working days, 2010 to 2040, by python-holidays and by walking from day to day: an implementation that
shares nothing with ours. Writes JSON to standard output.

    python3 -m pip install holidays==0.105      (or on Debian: apt-get install python3-holidays)
    python3 scripts/oracles/bank-holidays.py > test/oracles/bank-holidays.json && npm run format
"""

import json
import sys
from datetime import date, timedelta

import holidays

FIRST, LAST = 2010, 2040


def england():
    years = range(FIRST, LAST + 1)
    if hasattr(holidays, "country_holidays"):
        return holidays.country_holidays("GB", subdiv="ENG", years=years)
    # Releases before 0.11, such as Debian 12's, know England by its name.
    return holidays.CountryHoliday("England", years=years)


FREE = england()
# Working days counted on, and counted back.
AMOUNTS = [1, 5, 15, 30, -5, -15]


def is_working(day):
    return day.weekday() < 5 and day not in FREE


def walk(day, days):
    step = timedelta(1 if days > 0 else -1)
    left = abs(days)
    while left > 0:
        day += step
        if is_working(day):
            left -= 1
    return day


def months():
    return [date(year, month, 1) for year in range(FIRST, LAST + 1) for month in range(1, 13)]


def in_month(first):
    following = (first + timedelta(31)).replace(day=1)
    return sum(is_working(first + timedelta(i)) for i in range((following - first).days))


json.dump(
    {
        "madeBy": "scripts/oracles/bank-holidays.py with python-holidays " + holidays.__version__,
        # Those on a weekend change no sum; the day that stands in for them is listed beside them.
        "bankHolidays": {str(day): FREE[day] for day in sorted(FREE) if day.weekday() < 5},
        "workingDaysByMonth": {
            str(year): [in_month(first) for first in months() if first.year == year] for year in range(FIRST, LAST + 1)
        },
        "amounts": AMOUNTS,
        "from": {
            str(first): [str(walk(first, amount)) for amount in AMOUNTS] for first in months() if FIRST < first.year < LAST
        },
    },
    sys.stdout,
    indent=1,
)
