"""Unknowns: each the value that brings the last month of a residual to 0."""

import re

WITHIN = 1e-12
MOST_STEPS = 200


class Unknown:
    def __init__(self, name, text):
        found = re.fullmatch(
            r'solved so that the last month of `([^`]+)` is 0, or above it at a jump \[([^,]+), ([^\]]+)\], `([^`]+)`', text)
        if not found:
            raise SyntaxError('%s: %s' % (name, text))
        self.name, self.residual, self.scale = name, found[1], found[4]
        self.lower, self.upper = (float(bound.replace('−', '-')) for bound in (found[2], found[3]))


def solve_all(unknowns, values):
    """Solves each unknown after those that its residual needs."""
    left = list(unknowns)
    while left:
        def is_ready(unknown):
            needed = values.read_by([unknown.residual, unknown.scale])
            return not any(other.name in needed for other in left if other is not unknown)

        ready = next(filter(is_ready, left), None)
        if not ready:
            raise ValueError('unknowns that need each other: %s' % [unknown.name for unknown in left])
        solve(ready, values)
        left.remove(ready)


def solve(unknown, values):
    """Leaves the values at the root, at the end of a jump that is above 0, or at the bound with the smaller residual."""
    readers = values.readers_of(unknown.name)
    needed = [key for key in (unknown.residual, unknown.scale) if key in values.functions]

    def at(value):
        values.set(unknown.name, value, readers)
        values.work_out(needed)
        return values.all_months(unknown.residual)[-1]

    def is_root(residual):
        return abs(residual) <= WITHIN * abs(values.all_months(unknown.scale)[-1])

    low, high = unknown.lower, unknown.upper
    left = at(low)
    if is_root(left):
        return
    right = at(high)
    if is_root(right):
        return
    if (left < 0) == (right < 0):
        at(low if abs(left) < abs(right) else high)
        return
    # False position; the residual of a bound that stays is halved, so that both bounds close in, and every third step
    # is a bisection, so that they do even around a jump.
    moved, negative = None, left < 0
    for step in range(1, MOST_STEPS):
        tried = (low + high) / 2 if step % 3 == 0 else (low * right - high * left) / (right - left)
        if not low < tried < high:
            tried = (low + high) / 2
        if not low < tried < high:
            break
        residual = at(tried)
        if is_root(residual):
            return
        if (residual < 0) == negative:
            right = right / 2 if moved == 'low' else right
            low, left, moved = tried, residual, 'low'
        else:
            left = left / 2 if moved == 'high' else left
            high, right, moved = tried, residual, 'high'
    at(high if negative else low)
