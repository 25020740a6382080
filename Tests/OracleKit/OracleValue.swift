/// Any value of an oracle file.
public enum OracleValue: Sendable, Equatable {
  /// Not defined, or a missing answer.
  case null
  /// A truth value.
  case boolean(Bool)
  /// Any number; JSON knows one kind.
  case number(Double)
  /// A text or a code.
  case string(String)
  /// A list, whose order matters.
  case array([OracleValue])
  /// Named values, whose order does not matter.
  case object([String: OracleValue])
}

extension OracleValue: Decodable {
  /// Decodes whatever stands in the file.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([OracleValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: OracleValue].self))
    }
  }
}

extension OracleValue {
  /// The member of an object; nil where it is absent or null.
  public subscript(key: String) -> OracleValue? {
    guard case .object(let members) = self, let value = members[key], value != .null else {
      return nil
    }
    return value
  }

  /// The number, where this is one.
  public var number: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// The number as a whole number, where this is one.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// The text, where this is one.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The truth value, where this is one.
  public var boolean: Bool? {
    guard case .boolean(let value) = self else { return nil }
    return value
  }

  /// The elements, where this is a list.
  public var array: [OracleValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The members, where this is an object.
  public var object: [String: OracleValue]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// A list of answers in which null is a missing one.
  public var optionalNumbers: [Double?]? { array?.map(\.number) }

  /// A list of numbers without gaps.
  public var numbers: [Double]? {
    guard let array else { return nil }
    let numbers = array.compactMap(\.number)
    return numbers.count == array.count ? numbers : nil
  }

  /// A list of texts without gaps.
  public var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }
}
