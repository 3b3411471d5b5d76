"""Data and calendar of a plan."""

import calendar


def months_of(text):
    """A month 'YYYY-MM', counted from year 0."""
    year, month = text.split('-')
    return 12 * int(year) + int(month) - 1


class Plan:
    """What a plan says; series that the calendar decides may be given beside it, by input id."""

    def __init__(self, plan, given):
        self.plan, self.given = plan, given
        self.start = months_of(plan['meta']['start'])
        self.months = plan['meta']['horizonMonths']

    def calendar(self):
        """The series that formulas call by words, by name."""
        months = [divmod(self.start + t, 12) for t in range(self.months)]
        return {
            'month': [float(t) for t in range(self.months)],
            'year': [float(year) for year, _ in months],
            'month-of-year': [month + 1.0 for _, month in months],
            'hours': [24.0 * calendar.monthrange(year, month + 1)[1] for year, month in months],
        }

    def series(self, name, pointer):
        """One value a month of an input."""
        if name in self.given:
            return [float(value) for value in self.given[name]]
        value = self.at(pointer)
        if isinstance(value, str):
            return [float(months_of(value) - self.start)] * self.months
        if isinstance(value, list):
            return [self.held(value, t) for t in range(self.months)]
        return [float(value)] * self.months

    def held(self, path, t):
        """The value that a path holds in a month: that of its last step so far."""
        so_far = [step['value'] for step in path if months_of(step['from']) - self.start <= t]
        return float(so_far[-1]) if so_far else 0.0

    def at(self, pointer):
        value = self.plan
        for token in pointer.split('/')[1:]:
            key = token.replace('~1', '/').replace('~0', '~')
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value
