"""Random numbers that are the same on every machine and in every version of Python.

SplitMix64 (Steele, Lea and Flood, 2014) in whole numbers; everything derived from it uses only
additions and multiplications of doubles, never a function of the system's mathematics library.
"""

MASK = (1 << 64) - 1


class SplitMix64:
    """A stream of random numbers, fixed by its seed."""

    def __init__(self, seed):
        self.state = seed & MASK

    def bits(self):
        """64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, limit):
        """A whole number 0 ... limit - 1; the bias of at most limit / 2^64 does not matter here."""
        return (self.bits() * limit) >> 64

    def unit(self):
        """A number 0 <= x < 1."""
        return (self.bits() >> 11) / 9007199254740992.0

    def chance(self, share):
        """True in that share of the calls."""
        return self.unit() < share

    def normal(self):
        """About normal, mean 0 and standard deviation 1: the sum of twelve uniform numbers."""
        total = 0.0
        for _ in range(12):
            total += self.unit()
        return total - 6.0

    def pick(self, items):
        """One of the items, all equally likely."""
        return items[self.below(len(items))]

    def weighted(self, weights):
        """One key of {key: whole number}, as likely as its number is large."""
        target = self.below(sum(weights.values()))
        for key, weight in weights.items():
            target -= weight
            if target < 0:
                return key
        raise ValueError("weights must be whole numbers above zero")

    def shuffled(self, items):
        """The items in random order."""
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items
