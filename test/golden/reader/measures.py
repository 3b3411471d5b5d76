"""Measures: numbers of whole lines. None where there is no number."""

import math
import re

from .rates import present_value, rate_of_return


def ratio_of_sums(of, by):
    divisor = math.fsum(by)
    return math.fsum(of) / divisor if divisor else None


def last(of):
    return of[-1]


def where(of, holds):
    return [value for value, held in zip(of, holds) if held != 0]


def minimum_where(of, holds):
    return min(where(of, holds), default=None)


def mean_where(of, holds):
    held = where(of, holds)
    return math.fsum(held) / len(held) if held else None


def first_where(holds):
    return next((t for t, held in enumerate(holds) if held != 0), None)


def never_below_again(of):
    below = [t for t, value in enumerate(of) if value < 0]
    first = below[-1] + 1 if below else 0
    return first if first < len(of) else None


def value_at_rate(of, rates):
    return present_value(of, math.log1p(rates[-1]))


NAME = '`([^`]+)`'
MEASURES = {
    'sum of all months of ' + NAME: math.fsum,
    'sum of all months of ' + NAME + ' ÷ sum of all months of ' + NAME: ratio_of_sums,
    'last month of ' + NAME: last,
    'largest month of ' + NAME: max,
    'smallest month of ' + NAME + ' where ' + NAME: minimum_where,
    'mean of ' + NAME + ' over months where ' + NAME: mean_where,
    'first month where ' + NAME + ' holds': first_where,
    'first month from which ' + NAME + ' is never below 0 again': never_below_again,
    'annual rate at which the present value of ' + NAME + r' is 0 \(IRR\)': rate_of_return,
    'present value of ' + NAME + ' at the annual rate in the last month of ' + NAME: value_at_rate,
}


def measure(text, values):
    """The number that a measure's text asks for."""
    for pattern, of in MEASURES.items():
        found = re.fullmatch(pattern, text)
        if found:
            return of(*(values.all_months(name) for name in found.groups()))
    raise SyntaxError('no measure is said so: %s' % text)
