// A plugin author writes one import and has texts, diagnostics and spans with it.
@_exported public import Diagnostics
