"""Present values and rates of return of a monthly line; month t is divided by (1 + r)^(t/12)."""

import math
from functools import lru_cache
from operator import mul

EXPECTED = math.log(1.1)
# Steps of ln(1 + r) of 1 % where a rate is likely, of 10 % beyond, whole ones where next to nothing is left after a year.
STEPS = [float(x) for x in range(-450, -60)] + [x / 10 for x in range(-600, -30)] + [x / 100 for x in range(-300, 301)] + [x / 10 for x in range(31, 601)]


def from_expected(log_rate):
    return abs(log_rate - EXPECTED)


def least_distance(low, high):
    return 0 if low <= EXPECTED <= high else min(from_expected(low), from_expected(high))


BY_DISTANCE = sorted(zip(STEPS, STEPS[1:]), key=lambda step: least_distance(*step))


def present_value(flow, log_rate):
    """What a line is worth at month 0, with log_rate = ln(1 + r)."""
    return math.fsum(amount * math.exp(-log_rate * t / 12) for t, amount in enumerate(flow))


@lru_cache(maxsize=None)
def discounts(log_rate, months):
    """What 1 is worth that many months away, at a rate above 0."""
    return [math.exp(-log_rate * t / 12) for t in range(months)]


def sign_of_value(flow, log_rate):
    """The sign of the present value; below 0 % seen from the last month with an amount, so that no power overflows."""
    seen = flow if log_rate >= 0 else flow[::-1]
    value = math.fsum(map(mul, seen, discounts(abs(log_rate), len(flow))))
    return (value > 0) - (value < 0)


def rate_of_return(flow):
    """The root nearest 10 % a year in ln(1 + r), of those between ln(1 + r) = -450 and 60; None where there is none."""
    if not any(amount > 0 for amount in flow) or not any(amount < 0 for amount in flow):
        return None
    last = max(t for t, amount in enumerate(flow) if amount)
    flow = flow[:last + 1]
    sign = lru_cache(maxsize=None)(lambda x: sign_of_value(flow, x))
    best = None
    # From the steps around the expected rate outwards, until no root can lie nearer than the one that is found.
    for low, high in BY_DISTANCE:
        if best is not None and from_expected(best) <= least_distance(low, high):
            break
        if sign(low) == 0:
            found = low
        elif sign(low) * sign(high) < 0:
            found = bisected(flow, low, high, sign(low))
        else:
            continue
        best = found if best is None else min(best, found, key=from_expected)
    return None if best is None else math.expm1(best)


def bisected(flow, low, high, at_low):
    while low < (low + high) / 2 < high:
        middle = (low + high) / 2
        low, high = (middle, high) if sign_of_value(flow, middle) == at_low else (low, middle)
    return low
