import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Which answers are those of a segment: the columns of surveys whose values are ids of segments.
struct SegmentAnswers: Sendable {
  /// The column whose values are the segments' ids; nil where no survey has one.
  let column: String?

  /// Looks for the column.
  ///
  /// - Parameters:
  ///   - segments: the segments.
  ///   - context: the session.
  init(_ segments: [Segment], in context: Context) {
    let surveys = context.surveys.surveys.filter { $0.declaration.eventRoles == nil }
    let names = surveys.flatMap { survey in
      survey.declaration.columns.filter { $0.role == .segment }.map(\.name.value)
    }
    column = names.first { name in
      surveys.contains { survey in
        segments.contains { survey.check(Self.condition($0, name)).isEmpty }
      }
    }
  }

  /// The condition that answers are those of a segment; nil where no survey tells.
  ///
  /// - Parameters:
  ///   - segment: the segment.
  ///   - condition: a further condition.
  func condition(_ segment: Segment, and condition: Expression?) -> Expression? {
    guard let column else { return nil }
    return Expression.all([condition, Self.condition(segment, column)].compactMap(\.self))
  }

  private static func condition(_ segment: Segment, _ column: String) -> Expression {
    .comparison(Spanned(column, at: .none), .equal, Literal(.text(segment.id)))
  }
}
