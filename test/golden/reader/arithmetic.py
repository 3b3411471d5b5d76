"""Operations on numbers, where the conventions say more than the sign does."""

import math


def divide(above, below):
    if above == 0:
        return 0.0
    if below == 0:
        return math.copysign(math.inf, above)
    return above / below


def least(*terms):
    return min(terms)


def greatest(*terms):
    return max(terms)


def ceiling(x):
    return near_whole(x, math.ceil)


def floor(x):
    return near_whole(x, math.floor)


def near_whole(x, to_whole):
    if not math.isfinite(x):
        return x
    return float(round(x)) if abs(x - round(x)) <= 1e-9 else float(to_whole(x))


def level_payment(rate, payments):
    if payments < 1:
        return 0.0
    # 1 − (1 + rate)^−payments, written so that a rate near 0 loses no digits.
    return 1 / payments if rate == 0 else rate / -math.expm1(-payments * math.log1p(rate))


def lognormal(x, deviation):
    return math.erfc(-math.log(x) / deviation / math.sqrt(2)) / 2 if x > 0 else 0.0


def in_steps(x, rows):
    """The value of the last row at or below a position, of the first where there is none."""
    held = [value for position, value in rows if position <= x]
    return held[-1] if held else rows[0][1]


def interpolated(x, rows):
    if x <= rows[0][0]:
        return rows[0][1]
    for (left, at_left), (right, at_right) in zip(rows, rows[1:]):
        if x <= right:
            return at_left + (at_right - at_left) * (x - left) / (right - left)
    return rows[-1][1]


def present_value(flows, rates):
    """What the flows of the months to come are worth now; the rate of a month discounts over that month."""
    worth = 0.0
    for flow, rate in zip(reversed(flows), reversed(rates)):
        worth = (worth + flow) / (1 + rate)
    return worth
