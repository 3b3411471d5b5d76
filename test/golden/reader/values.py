"""Values of lines. Each is worked out when it is first asked for, and then known."""

from . import arithmetic
from .source import Source


class Values:
    """Values by id: of series given beforehand, and of lines given by their trees."""

    def __init__(self, months, series, lines):
        self.months = months
        self.values = series
        self.functions = {}
        source = Source(series, lines)
        self.reads = source.reads
        exec('\n'.join(source.code), {
            **vars(arithmetic), 'values': self.values, 'functions': self.functions, 'months': months})

    def all_months(self, key):
        """Every month of a line or a series, in order, so that a line looking back finds what it needs known."""
        if key not in self.functions:
            return self.values[key]
        return [self.functions[key](t) for t in range(self.months)]

    def work_out(self, keys):
        """All months of some lines, month by month: a line after another would go back through every month at once."""
        for t in range(self.months):
            for key in keys:
                self.functions[key](t)

    def set(self, key, value, readers):
        """Another value for an unknown: what reads it is to be worked out again."""
        self.values[key][:] = [value] * self.months
        for reader in readers:
            self.values[reader][:] = [None] * self.months

    def readers_of(self, key):
        """Every line that depends on a name, directly or not."""
        readers = {}
        for line, read in self.reads.items():
            for name in read:
                readers.setdefault(name, []).append(line)
        return reachable([key], readers) - {key}

    def read_by(self, keys):
        """Every name that some lines depend on, directly or not, themselves included."""
        return reachable(keys, self.reads)


def reachable(start, next_of):
    found, waiting = set(start), list(start)
    while waiting:
        for name in next_of.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found
