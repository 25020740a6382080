import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Topics that a person gave to comments, beside those that the codebook gives.
struct HandCodes {
  /// Words for "none of the topics".
  private static let noneWords: Set<String> = ["none", "geen", "-"]

  /// The topics of each value of the column; nil where nobody coded.
  private let topicsOfValue: [Set<Int>?]
  /// Words of the column that are no topic, with how many comments have them.
  private(set) var unknown: [String: Int] = [:]
  private let unknownOfValue: [[String]]
  private var both: [Int]
  private var onlyFound: [Int]
  private var onlyCoded: [Int]
  /// The comments that a person coded.
  private(set) var n = 0

  /// Reads what the values of a column mean.
  ///
  /// Several topics in one cell have `;`, `,`, `|` or `+` between them.
  ///
  /// - Parameters:
  ///   - values: the values of the column.
  ///   - codebook: the topics, found by id or title.
  init(_ values: [GroupValue], _ codebook: Codebook) {
    var numbers: [String: Int] = [:]
    for (number, topic) in codebook.topics.enumerated().reversed() {
      for name in [topic.title.en, topic.title.nl, topic.id] { numbers[name.lowercased()] = number }
    }
    var meanings: [Set<Int>?] = []
    var strange: [[String]] = []
    for value in values {
      var topics: Set<Int>?
      var words: [String] = []
      if case .text(let text) = value {
        for piece in text.split(whereSeparator: { ";,|+".contains($0) }) {
          let word = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
          if let number = numbers[word] {
            topics = (topics ?? []).union([number])
          } else if Self.noneWords.contains(word) {
            topics = topics ?? []
          } else if !word.isEmpty {
            words.append(word)
          }
        }
      }
      meanings.append(topics)
      strange.append(words)
    }
    topicsOfValue = meanings
    unknownOfValue = strange
    let zeros = Array(repeating: 0, count: codebook.topics.count)
    (both, onlyFound, onlyCoded) = (zeros, zeros, zeros)
  }

  /// Compares a comment.
  ///
  /// - Parameters:
  ///   - value: the number of the column's value.
  ///   - found: the topics that the codebook gives.
  mutating func add(_ value: Int, found: [Int]) {
    for word in unknownOfValue[value] { unknown[word, default: 0] += 1 }
    guard let coded = topicsOfValue[value] else { return }
    n += 1
    let found = Set(found)
    for topic in found {
      if coded.contains(topic) { both[topic] += 1 } else { onlyFound[topic] += 1 }
    }
    for topic in coded.subtracting(found) { onlyCoded[topic] += 1 }
  }

  /// The agreement on a topic; nil where nothing was coded.
  func agreement(_ topic: Int) -> CodingAgreement? {
    let rest = n - both[topic] - onlyFound[topic] - onlyCoded[topic]
    return try? CodingAgreement(
      both: both[topic], onlyFirst: onlyFound[topic], onlySecond: onlyCoded[topic], neither: rest)
  }
}
