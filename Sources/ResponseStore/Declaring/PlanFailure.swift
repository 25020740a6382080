/// Why a plan cannot be carried out, found before anything is read.
public enum PlanFailure: Error, Sendable, Hashable {
  /// The plan names no file.
  case noFiles
  /// Two columns of the plan have the same name.
  case duplicateName(String)
  /// No file has the column; `candidates` are the names that come closest.
  case unknownColumn(name: String, source: String, candidates: [String])
  /// A pattern for moments cannot be read; `reason` says what is wrong with it.
  case unusableTimePattern(column: String, pattern: String)
  /// A column of moments has no format.
  case noTimeFormat(column: String)
  /// A missing code is an answer of the scale as well; say so only once.
  case contradictoryCode(column: String, text: String)
}
