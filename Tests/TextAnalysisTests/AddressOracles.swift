import Foundation
import OracleKit
import Testing
import TextAnalysis

@Suite struct AddressOracles {
  static let file = OracleFile("37_text_address", in: .module)

  @Test(arguments: file.cases("address")) func address(_ oracle: OracleCase) throws {
    let text = SourceText(try #require(oracle.input["text"]?.string))
    let found = text.address(try #require(oracle.language))
    var got: [String: OracleValue] = ["verdict": OracleValue(found.verdict.rawValue)]
    if found.verdict != .notApplicable {
      var salutations: [String] = []
      if found.hasFormalSalutation { salutations.append("formal") }
      if found.hasInformalSalutation { salutations.append("informal") }
      got["formal"] = OracleValue(found.count(.formal))
      got["informal"] = OracleValue(found.count(.informal))
      got["formal_words"] = OracleValue(found.words(.formal))
      got["informal_words"] = OracleValue(found.words(.informal))
      got["quoted_formal"] = OracleValue(found.count(.formal, quoted: true))
      got["quoted_informal"] = OracleValue(found.count(.informal, quoted: true))
      got["flemish"] = OracleValue(found.count(.flemish))
      got["salutation"] = OracleValue(salutations)
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  @Test(arguments: file.cases("tone")) func tone(_ oracle: OracleCase) throws {
    let required = try #require(oracle.input["required"]?.string.flatMap(AddressForm.init))
    let touchpoints = try #require(oracle.input["touchpoints"]?.array)
    let names = touchpoints.map { $0["name"]?.string ?? "" }
    let verdicts = touchpoints.map { SourceText($0["text"]?.string ?? "").address().verdict }
    let tone = ToneOfAddress(verdicts.map { .init($0, required: required) })
    let got: OracleValue = [
      "verdicts": .object(
        Dictionary(uniqueKeysWithValues: zip(names, verdicts.map { OracleValue($0.rawValue) }))),
      "violations": OracleValue(tone.violations.map { names[$0] }),
      "tone": OracleValue(tone.score),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
