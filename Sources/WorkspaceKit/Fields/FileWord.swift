public import Diagnostics

/// A word of a fixed list that a workspace file may hold, with what people read.
///
/// The words are the same in every language, so that a file means the same to everybody.
public protocol FileWord: RawRepresentable, CaseIterable, Sendable, Hashable
where RawValue == String {
  /// What people read.
  var title: Text { get }
}
