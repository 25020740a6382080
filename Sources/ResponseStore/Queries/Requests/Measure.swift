public import Diagnostics

/// What is accumulated for every group of rows.
///
/// Measures are sufficient statistics: scores, means, intervals, tests and regressions are pure
/// functions of them, so a new statistic needs no new measure.
public enum Measure: Sendable, Hashable {
  /// The number of rows.
  case count
  /// How often each answer of a score column occurs, and each reason for its absence; with a
  /// weight, also the sums of weights and of squared weights per answer. `within` limits the
  /// measure, not the group, to some rows.
  case scores(
    Expression.ColumnName, weight: Expression.ColumnName? = nil, within: Expression? = nil)
  /// Count, sum, sum of squares and extremes of a column of numbers or scores.
  case moments(
    Expression.ColumnName, weight: Expression.ColumnName? = nil, within: Expression? = nil)
  /// The number of distinct values; missing ones are not counted.
  case distinct(Expression.ColumnName, within: Expression? = nil)
  /// How often each pair of answers of two score columns occurs, where both are present; with a
  /// weight, also the sum of weights per pair.
  case joint(
    Expression.ColumnName, Expression.ColumnName, weight: Expression.ColumnName? = nil,
    within: Expression? = nil)
  /// Sums and cross-products of some columns of numbers or scores over the rows where all of them
  /// are present: what correlations and regressions need.
  case crossProducts([Expression.ColumnName], within: Expression? = nil)
  /// What the same persons answered on two sides, such as two waves: `answers` says what an answer
  /// counts for. A row that meets both conditions counts on neither side, nor does one whose person
  /// is not known.
  case panel(
    Expression.ColumnName, answers: AnswerCoding, of: Expression.ColumnName, first: Expression,
    second: Expression)
}
