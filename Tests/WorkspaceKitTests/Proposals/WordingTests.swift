import Testing

@testable import WorkspaceKit

/// The pieces that proposals are made of: words, stated scales, names, codes.
@Suite struct WordingTests {
  @Test(arguments: [
    ("On a scale of 0-10, how would you rate Sudzilla?", 0...10),
    ("How likely are you to recommend? (0–10)", 0...10),
    ("Welk cijfer geeft u ons, van 1 tot en met 10?", 1...10),
    ("Rapportcijfer (1 t/m 5)", 1...5),
    ("Rate from 1 to 7", 1...7),
    ("Sur une échelle de 0 à 10", 0...10),
    ("Auf einer Skala von 1 bis 5", 1...5),
  ])
  func scalesInWordsAreFound(_ wording: String, _ scale: ClosedRange<Int>) {
    #expect(StatedScale.find(in: wording) == scale)
  }

  @Test(arguments: [
    "", "How old are you (18-24)?", "In 2016-17", "2 to 1", "step 1", "9-5", "10 - 250",
  ])
  func otherNumbersAreNoScale(_ wording: String) {
    #expect(StatedScale.find(in: wording) == nil)
  }

  @Test(arguments: [
    ("NETPRO", "netpro"), ("Q7WIFI", "q7wifi"), ("satisfaction", "satisfaction"),
    ("How likely are you to recommend this airline?", "recommend-airline"),
    ("Hoe waarschijnlijk is het dat u Buurtmarkt aanbeveelt?", "buurtmarkt-aanbeveelt"),
    ("Quelle est votre fidélité ?", "quelle-est-votre"), ("???", "column"),
    ("q0004_0001", "q0004-0001"),
  ])
  func namesAreShortAndTyped(_ header: String, _ name: String) {
    var names = NameMaker()
    let isCode = !header.contains(" ")
    let heading = ColumnHeading(
      name: header, code: isCode ? header : nil, wording: isCode ? nil : header, option: nil)
    #expect(names.name(for: heading) == name)
  }

  @Test func namesAreUnique() {
    var names = NameMaker(taken: ["time"])
    #expect(names.name(from: "Time") == "time-2")
    #expect(names.name(from: "time") == "time-3")
    let long = "abcdefghijklmnopqrstuvwxyz0123456789"
    #expect(names.name(from: long).count == 24)
    #expect(names.name(from: long).hasSuffix("-2"))
  }

  @Test func wordsAreTakenApart() {
    #expect(Folding.words("CustomerID") == ["customer", "id"])
    #expect(Folding.words("Où habitez-vous, Zoë?") == ["ou", "habitez", "vous", "zoe"])
    #expect(Folding.folded("Straße (n/a)") == "strasse n a")
  }

  @Test(arguments: [
    ("NA", AbsenceCode.Meaning.empty), ("Blank", .blank), ("BLANK", .blank),
    ("n/a", .notApplicable),
    ("N.v.t.", .notApplicable), ("Weet niet", .blank), ("niet bezocht", .notVisited),
    ("Never used", .notVisited), ("-", .empty),
  ])
  func absencesInWordsAreKnown(_ answer: String, _ meaning: WorkspaceKit.AbsenceCode.Meaning) {
    #expect(MissingWords.meaning(of: answer) == meaning)
  }

  @Test(arguments: ["Noord", "no", "0", "nationwide", "none of these shops"])
  func answersAreNoAbsences(_ answer: String) {
    #expect(MissingWords.meaning(of: answer) == nil)
  }

  @Test func labelledScalesNeedThreePlaces() throws {
    let scale = try #require(
      LabelledScale.read(["Tevreden", "Zeer tevreden", "Ontevreden", "n.v.t."]))
    #expect(scale.choices.map(\.valence) == [2, 4, 5])
    #expect(scale.codes == [AbsenceCode("n.v.t.", .notApplicable)])
    #expect(LabelledScale.read(["Satisfied", "Dissatisfied"]) == nil)
    #expect(LabelledScale.read(["Satisfied", "Dissatisfied", "Neutral", "Red"]) == nil)
  }
}
