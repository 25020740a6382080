"""Puts sentences together as people type them."""

import re


def address(sentence, formal):
    """The sentence in one of its two forms: {formal|informal}."""
    return re.sub(r"\{([^|}]*)\|([^}]*)\}", r"\1" if formal else r"\2", sentence)


def tidy(random, sentences):
    """The sentences as one comment: now and then in small letters, or on lines of their own."""
    sentences = sentences[:2]
    if not sentences:
        return ""
    text = ". ".join(sentences)
    style = random.unit()
    if style < 0.15:
        return text.lower()
    if style < 0.20 and len(sentences) > 1:
        return ".\n".join(sentences) + "."
    if style < 0.26:
        return text + "!"
    return text + "."
