import Foundation

/// Figures computed elsewhere: `truth.json` beside the data.
public enum Truth: Decodable, Sendable {
  /// Keys with values.
  case object([String: Truth])
  /// Values in order.
  case list([Truth])
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// A truth value.
  case boolean(Bool)
  /// Nothing.
  case null

  /// Decodes whatever JSON holds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Truth].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: Truth].self))
    }
  }

  /// Reads the figures of one set of data.
  public static func read(_ folder: String) throws -> Truth {
    guard let path = SharedData.path("data/\(folder)/truth.json") else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try JSONDecoder().decode(Truth.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The value of a key; null where there is none.
  public subscript(key: String) -> Truth {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  /// The keys and values of an object.
  public var object: [String: Truth]? { if case .object(let values) = self { values } else { nil } }
  /// The elements of a list.
  public var list: [Truth]? { if case .list(let values) = self { values } else { nil } }
  /// A text.
  public var text: String? { if case .text(let value) = self { value } else { nil } }
  /// A number.
  public var number: Double? { if case .number(let value) = self { value } else { nil } }
  /// A whole number.
  public var integer: Int? { number.map { Int($0) } }
}
