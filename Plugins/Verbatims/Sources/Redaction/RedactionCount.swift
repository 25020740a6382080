import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// How often personal data of each kind stands in the comments of a question.
struct RedactionCount {
  /// Comments with it, by kind.
  private(set) var comments: [PersonalData.Kind: Int] = [:]
  /// Places, by kind.
  private(set) var hits: [PersonalData.Kind: Int] = [:]

  /// Looks through all comments, whether redaction is switched on or off.
  ///
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ source: Comments, _ survey: SurveyResponses, _ context: Context
  ) async throws(Diagnostic) {
    let redactor = try await context.reading { reading throws(Diagnostic) in
      try survey.redactor(evenWhenOff: true, reading: reading)
    }
    guard let redactor else { return }
    var comments: [PersonalData.Kind: Int] = [:]
    var hits: [PersonalData.Kind: Int] = [:]
    try source.forEachWritten(context) { _, text in
      let found = redactor.findings(in: text)
      for finding in found { hits[finding.kind, default: 0] += 1 }
      for kind in Set(found.map(\.kind)) { comments[kind, default: 0] += 1 }
    }
    self.comments = comments
    self.hits = hits
  }
}

extension PersonalData.Kind {
  /// What people read.
  var title: Text {
    switch self {
    case .email: Text("mail address", nl: "mailadres")
    case .phone: Text("telephone number", nl: "telefoonnummer")
    case .iban: Text("bank account (IBAN)", nl: "rekening (IBAN)")
    case .card: Text("payment card", nl: "betaalkaart")
    case .citizenNumber: Text("citizen number (BSN)", nl: "burgerservicenummer")
    case .postcode: Text("postcode", nl: "postcode")
    case .address: Text("street and number", nl: "straat en nummer")
    case .handle: Text("account name", nl: "accountnaam")
    case .name: Text("name", nl: "naam")
    }
  }
}
