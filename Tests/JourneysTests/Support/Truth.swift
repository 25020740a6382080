import Foundation
import OracleKit
import Testing

/// Figures computed elsewhere: `truth.json` beside the data.
enum Truth: Decodable, Sendable {
  case object([String: Truth])
  case list([Truth])
  case number(Double)
  case text(String)
  case boolean(Bool)
  case null

  init(from decoder: any Decoder) throws {
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
  static func read(_ folder: String) throws -> Truth {
    let path = try #require(SharedData.path("data/\(folder)/truth.json"))
    return try JSONDecoder().decode(Truth.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The value of a key; null where there is none.
  subscript(key: String) -> Truth {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  /// The keys and values of an object.
  var object: [String: Truth]? { if case .object(let values) = self { values } else { nil } }
  /// The elements of a list.
  var list: [Truth]? { if case .list(let values) = self { values } else { nil } }
  /// A text.
  var text: String? { if case .text(let value) = self { value } else { nil } }
  /// A number.
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  /// A whole number.
  var integer: Int? { number.map { Int($0) } }
}
