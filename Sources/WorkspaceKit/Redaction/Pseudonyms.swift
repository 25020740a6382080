import Synchronization

/// Numbers for values that are not shown, so that two of them do not look like one: the same value
/// has the same number for as long as a survey is open.
final class Pseudonyms: Sendable {
  private let numbers = Mutex<[String: Int]>([:])

  /// The number of a value, from 1 in the order in which values are met.
  ///
  /// - Parameter value: the value as it stands in the file.
  func number(of value: String) -> Int {
    numbers.withLock { numbers in
      if let known = numbers[value] { return known }
      numbers[value] = numbers.count + 1
      return numbers.count
    }
  }
}
