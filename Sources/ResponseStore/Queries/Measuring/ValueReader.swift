/// Reads a batch of a column of numbers or scores as numbers; missing ones as `NumberCode`s.
struct ValueReader {
  /// The column's number.
  let column: Int
  /// The largest absolute value in the column, as far as known.
  let magnitude: Double
  /// What the codes of a score column stand for.
  private let scores: [Double]

  init(column: Int, _ storage: Storage) {
    self.column = column
    var scores: [Double] = []
    var magnitude = 0.0
    if case .score(let layout, _) = storage.columns[column].content {
      scores = (0..<256).map { code in
        switch layout.value(of: code) {
        case .integer(let answer): Double(answer)
        case .missing(let reason): NumberCode.missing(reason.rank)
        default: NumberCode.missing(TimeCode.outside)
        }
      }
      magnitude = Double(max(abs(layout.scale.minimum), abs(layout.scale.maximum)))
    } else {
      for segment in storage.segments {
        if case .numbers(_, let extent) = segment.columns[column],
          extent.smallest <= extent.largest
        {
          magnitude = max(magnitude, abs(extent.smallest), abs(extent.largest))
        }
      }
    }
    self.scores = scores
    self.magnitude = magnitude
  }

  /// Reads some rows of a segment.
  func read(_ segment: Segment, _ range: Range<Int>, into values: inout [Double]) {
    var out = values.mutableSpan
    switch segment.columns[column] {
    case .numbers(let numbers, _):
      let column = numbers.span.extracting(range)
      for index in column.indices { out[index] = column[index] }
    case .scores(let codes):
      let column = codes.span.extracting(range)
      let table = scores.span
      for index in column.indices { out[index] = table[Int(column[index])] }
    default: preconditionFailure("a measure is bound to a column of its kind")
    }
  }
}
