public import Diagnostics

/// Writes what a kind of workspace file may hold as a JSON Schema, from which editors complete keys
/// and show what they are for.
///
/// Form: JSON Schema draft-07, which the YAML extensions of common editors read.
public struct JSONSchema {
  private let language: Language

  /// Chooses the language of descriptions.
  ///
  /// - Parameter language: the language.
  public init(_ language: Language = .en) { self.language = language }

  /// The schema of a file.
  ///
  /// - Parameter shape: what the file holds.
  /// - Returns: JSON with sorted levels of two spaces and a line feed at the end.
  public func text(of shape: ObjectShape) -> String {
    let schema: [(String, String)] = [
      ("$schema", Self.quoted("http://json-schema.org/draft-07/schema#")),
      ("title", Self.quoted(shape.name(language))),
    ]
    return Self.object(schema + object(shape, 0), 0) + "\n"
  }

  private func object(_ shape: ObjectShape, _ level: Int) -> [(String, String)] {
    let keys = shape.keys.map { key in
      (
        key.name,
        Self.object(
          [("description", Self.quoted(key.help(language)))] + value(key.shape, level + 2),
          level + 2)
      )
    }
    let required = shape.keys.filter(\.isRequired).map { Self.quoted($0.name) }
    var pairs = [
      ("type", Self.quoted("object")), ("properties", Self.object(keys, level + 1)),
      ("additionalProperties", "false"),
    ]
    if !required.isEmpty { pairs.append(("required", "[\(required.joined(separator: ", "))]")) }
    return pairs
  }

  private func value(_ shape: FieldShape, _ level: Int) -> [(String, String)] {
    switch shape {
    case .string: return [("type", "[\"string\", \"number\", \"boolean\"]")]
    case .identifier:
      return [("type", "[\"string\", \"number\"]"), ("maxLength", "80")]
    case .date:
      return [("type", Self.quoted("string")), ("examples", "[\"2026-03-31\"]")]
    case .text:
      let languages = Self.object(
        [
          ("type", Self.quoted("object")),
          (
            "properties",
            "{\"en\": {\"type\": \"string\"}, \"nl\": {\"type\": \"string\"}}"
          ), ("additionalProperties", "false"),
        ], level + 1)
      return [("anyOf", "[{\"type\": [\"string\", \"number\"]}, \(languages)]")]
    case .integer(let range):
      return [
        ("type", Self.quoted("integer")), ("minimum", String(range.lowerBound)),
        ("maximum", String(range.upperBound)),
      ]
    case .number(let range):
      return [
        ("type", Self.quoted("number")), ("minimum", Self.number(range.lowerBound)),
        ("maximum", Self.number(range.upperBound)),
      ]
    case .boolean: return [("type", Self.quoted("boolean"))]
    case .word(let words):
      return [
        ("enum", "[\(words.map { Self.quoted($0.id) }.joined(separator: ", "))]")
      ]
    case .list(let item):
      return [
        ("type", Self.quoted("array")), ("items", Self.object(value(item, level + 1), level + 1)),
      ]
    case .map(let item):
      return [
        ("type", Self.quoted("object")),
        ("additionalProperties", Self.object(value(item, level + 1), level + 1)),
      ]
    case .object(let shape): return object(shape, level)
    case .either(let shapes):
      let forms = shapes.map { Self.object(value($0, level + 1), level + 1) }
      return [("anyOf", "[\(forms.joined(separator: ", "))]")]
    case .anything: return []
    }
  }

  private static func object(_ pairs: [(String, String)], _ level: Int) -> String {
    guard !pairs.isEmpty else { return "{}" }
    let indent = String(repeating: "  ", count: level + 1)
    let lines = pairs.map { "\(indent)\(quoted($0.0)): \($0.1)" }
    return "{\n\(lines.joined(separator: ",\n"))\n\(indent.dropLast(2))}"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
