/// The words of the language, and words of other languages that people try.
enum Keywords {
  /// Words that start a clause of some command.
  static let clauses = ["of", "by", "where", "since", "until", "over", "vs"]
  /// Words with a meaning within a condition.
  static let condition = ["and", "or", "not", "in", "contains", "matches", "is"]
  /// Words that are written in quotes when they are a name or a value.
  static let reserved = Set(clauses + condition + ["as"])

  /// Signs of other languages, each with the one that was most likely meant.
  static let foreignSigns: [String: String] = [
    "==": "=", "===": "=", "=<": "<=", "=>": ">=", "<>": "!=", "!==": "!=", "=!": "!=",
    "!": "not", "&&": "and", "&": "and", "||": "or", "≤": "<=", "≥": ">=", "≠": "!=",
  ]

  /// Words between two conditions, lower case.
  static let foreignConnectives = ["en": "and", "of": "or", "und": "and", "oder": "or"]
  /// Words before a condition, lower case.
  static let foreignNegations: Set = ["niet", "geen"]
  /// Words between a column and its value, lower case.
  static let foreignComparisons: [String: String] = [
    "like": "contains", "bevat": "contains", "ilike": "contains", "ontbreekt": "is missing",
    "equals": "=", "eq": "=", "ne": "!=", "gt": ">", "ge": ">=", "lt": "<", "le": "<=",
    "gelijk": "=", "groter": ">", "kleiner": "<",
  ]
  /// Words before a clause's value, lower case.
  static let foreignClauses: [String: String] = [
    "per": "by", "naar": "by", "bij": "by", "van": "of", "waar": "where", "waarbij": "where",
    "when": "where", "sinds": "since", "vanaf": "since", "from": "since", "tot": "until",
    "tm": "until", "t/m": "until", "to": "until", "tegen": "vs", "versus": "vs",
  ]
}
