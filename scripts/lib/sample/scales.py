"""From a number somewhere on a scale to the whole number that a person ticks."""


def tick(value, low, high):
    """The nearest point of the scale low ... high, halves upwards."""
    return max(low, min(high, int((value + 100.5) // 1) - 100))


def clamp(value, low, high):
    """The value, moved to the nearer end when it lies outside low ... high."""
    return max(low, min(high, value))
