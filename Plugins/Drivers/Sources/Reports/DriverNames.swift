import WorkbenchKit
import WorkspaceKit

extension ColumnDeclaration {
  /// What people read for a driver in a table: its name, which commands take.
  var driverName: Value { .text(name.value) }

  /// What people read in a heading.
  var shownTitle: Text { wording ?? .verbatim(name.value) }
}

/// Words beside a driver.
enum DriverFlag {
  /// Nothing to say.
  static let fine = Term("ok", Text("", nl: ""))
  /// Too few visitors: it left the model.
  static let fewVisits = Term("few-visits", Text("few visitors", nl: "weinig bezoekers"))
  /// The better the rating, the lower the outcome.
  static let negative = Term("negative", Text("negative", nl: "negatief"))
  /// Fewer than ten respondents per driver.
  static let thin = Term("few-per-driver", Text("few per driver", nl: "weinig per driver"))
  /// Fewer than 30 respondents, as everywhere.
  static let indicative = Term.indicative
  /// Too much of it is told by other drivers.
  static let overlap = Term("overlap", Text("overlaps others", nl: "overlapt met andere"))
  /// The association is no straight line, or rests on outliers.
  static let curved = Term("not-straight", Text("not straight", nl: "niet recht"))
  /// Its model could not be fitted.
  static let notFitted = Term("not-fitted", Text("no model", nl: "geen model"))
}

extension MissingReason {
  /// Intervals that were not drawn, because they take resampling.
  static let notDrawn = MissingReason("not-drawn", Text("not drawn", nl: "niet getrokken"))
}
