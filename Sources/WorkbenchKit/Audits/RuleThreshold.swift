/// From when on a rule opens, whatever type its value has.
public protocol AnyRuleThreshold: Sendable {
  /// The stable name: lower-case words with dashes, such as `steps`.
  var id: String { get }
  /// What it decides, in one sentence.
  var help: Text { get }
  /// How it is shown: whole numbers, decimals, shares as percentages.
  var kind: Column.Kind { get }
  /// What it counts, such as `points`; nil for numbers without a unit.
  var unit: Text? { get }
  /// What is allowed; shares are 0…1.
  var range: ClosedRange<Double> { get }
  /// The value that counts unless the workspace says otherwise.
  var standard: Double { get }
  /// Whether only whole numbers will do.
  var isWhole: Bool { get }
}

extension AnyRuleThreshold {
  /// Whether a workspace may set a value.
  ///
  /// - Parameter value: the value.
  public func allows(_ value: Double) -> Bool {
    range.contains(value) && (!isWhole || value == value.rounded())
  }
}

/// From when on a rule opens; `audit[threshold]` gives the value in force with its type.
public struct RuleThreshold<Number: RuleNumber>: AnyRuleThreshold {
  /// The stable name.
  public let id: String
  /// What it decides, in one sentence.
  public let help: Text
  /// How it is shown.
  public let kind: Column.Kind
  /// What it counts.
  public let unit: Text?
  /// What is allowed.
  public let range: ClosedRange<Double>
  /// The value that counts unless the workspace says otherwise.
  public let standard: Double
  /// Whether only whole numbers will do.
  public var isWhole: Bool { Number.isWhole }
}

/// The types that a threshold can have.
public protocol RuleNumber: Sendable {
  /// Whether only whole numbers will do.
  static var isWhole: Bool { get }
  /// Makes the value from a checked number.
  init(threshold: Double)
}

extension Int: RuleNumber {
  /// Only whole numbers.
  public static var isWhole: Bool { true }
  /// Rounds a number that was checked to be whole.
  public init(threshold: Double) { self = Int(threshold.rounded()) }
}

extension Double: RuleNumber {
  /// Any number.
  public static var isWhole: Bool { false }
  /// The number itself.
  public init(threshold: Double) { self = threshold }
}

extension RuleThreshold where Number == Int {
  /// A whole number of something.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - standard: the value unless the workspace says otherwise.
  ///   - range: what is allowed.
  ///   - unit: what is counted, in the plural.
  ///   - help: what it decides.
  public static func count(
    _ id: String, _ standard: Int, in range: ClosedRange<Int>, unit: Text, help: Text
  ) -> RuleThreshold<Int> {
    RuleThreshold(
      id: id, help: help, kind: .integer, unit: unit,
      range: Double(range.lowerBound)...Double(range.upperBound), standard: Double(standard))
  }
}

extension RuleThreshold where Number == Double {
  /// A number.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - standard: the value unless the workspace says otherwise.
  ///   - range: what is allowed.
  ///   - digits: decimals that are shown.
  ///   - unit: what it counts; nil without a unit.
  ///   - help: what it decides.
  public static func number(
    _ id: String, _ standard: Double, in range: ClosedRange<Double>, digits: Int = 1,
    unit: Text? = nil, help: Text
  ) -> RuleThreshold<Double> {
    RuleThreshold(
      id: id, help: help, kind: .decimal(digits: digits), unit: unit, range: range,
      standard: standard)
  }

  /// A share, 0…1, shown as a percentage.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - standard: the value unless the workspace says otherwise, 0…1.
  ///   - help: what it decides.
  public static func share(_ id: String, _ standard: Double, help: Text) -> RuleThreshold<Double> {
    RuleThreshold(
      id: id, help: help, kind: .share(digits: 0), unit: nil, range: 0...1, standard: standard)
  }
}
