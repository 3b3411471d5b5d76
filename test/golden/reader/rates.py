"""Present values and rates of return of a monthly line; month t is divided by (1 + r)^(t/12)."""

import math

EXPECTED = math.log(1.1)
# Steps of ln(1 + r) of 1 % where a rate is likely, of 10 % beyond, whole ones where next to nothing is left after a year.
STEPS = [float(x) for x in range(-450, -60)] + [x / 10 for x in range(-600, -30)] + [x / 100 for x in range(-300, 301)] + [x / 10 for x in range(31, 601)]


def present_value(flow, log_rate):
    """What a line is worth at month 0, with log_rate = ln(1 + r)."""
    return math.fsum(amount * math.exp(-log_rate * t / 12) for t, amount in enumerate(flow))


def sign_of_value(amounts, log_rate):
    """The sign of the present value; below 0 % seen from the last month with an amount, so that no power overflows."""
    seen_from = amounts[-1][0] if log_rate < 0 else 0
    value = math.fsum([amount * math.exp(-log_rate * (t - seen_from) / 12) for t, amount in amounts])
    return (value > 0) - (value < 0)


def rate_of_return(flow):
    """The root nearest 10 % a year in ln(1 + r), of those between ln(1 + r) = -450 and 60; None where there is none."""
    if not any(amount > 0 for amount in flow) or not any(amount < 0 for amount in flow):
        return None
    amounts = [(t, amount) for t, amount in enumerate(flow) if amount]
    roots = []
    signs = [sign_of_value(amounts, x) for x in STEPS]
    for low, high, at_low, at_high in zip(STEPS, STEPS[1:], signs, signs[1:]):
        if at_low == 0:
            roots.append(low)
        elif at_low * at_high < 0:
            roots.append(bisected(amounts, low, high, at_low))
    return math.expm1(min(roots, key=lambda root: abs(root - EXPECTED))) if roots else None


def bisected(amounts, low, high, at_low):
    while low < (low + high) / 2 < high:
        middle = (low + high) / 2
        low, high = (middle, high) if sign_of_value(amounts, middle) == at_low else (low, middle)
    return low
