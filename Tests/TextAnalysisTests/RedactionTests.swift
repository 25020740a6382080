import Testing
import TextAnalysis

@Suite struct RedactionTests {
  private func redacted(_ text: String, names: [String] = []) -> String {
    Redaction(names: names).redacted(SourceText(text))
  }

  @Test(arguments: [
    ("Mail jan.de.vries@voorbeeld.nl graag", "Mail [email] graag"),
    ("Bel 06-12345678 of +31 6 1234 5678.", "Bel [phone] of [phone]."),
    ("Tel (020) 123 45 67 of 0032 475 12 34 56", "Tel [phone] of [phone]"),
    ("IBAN NL91 ABNA 0417 1643 00, nl91abna0417164300", "IBAN [iban], [iban]"),
    ("BE71 0961 2345 6769, BE71 0961 2345 6768", "[iban], BE71 0961 2345 6768"),
    ("kaart 4111 1111 1111 1111", "kaart [card]"), ("amex 378282246310005", "amex [card]"),
    ("bel +49 (0)30 1234567 of +44 20 7946 0958", "bel [phone] of [phone]"),
    ("010-4567890, 0475/12 34 56", "[phone], [phone]"),
    ("naar de rekening DE89 3704 0044 0532 0130 00!", "naar de rekening [iban]!"),
    ("BSN 123456782", "BSN [citizen-number]"),
    ("Wij wonen op 1012 AB 12a in Amsterdam", "Wij wonen op [postcode] in Amsterdam"),
    ("Kerkstraat 12b, 9712ab", "[address], [postcode]"), ("volg @jan_1 maar", "volg [handle] maar"),
    ("Mevr. J. van der Berg hielp", "Mevr. [name] hielp"),
    ("dhr De Wit was er", "dhr [name] was er"),
  ]) func `finds personal data`(text: String, expected: String) {
    #expect(redacted(text) == expected)
  }

  @Test(arguments: [
    "Op 01-02-2024 12.30 uur", "bel 0900-1234", "het kostte 1.250,50 euro", "In 2024 ging het mis",
    "bestelling 20240001", "een 9 van de 10", "de wit-rode doos", "mevrouw was aardig",
    "order 123456789012", "bestelling O400001, artikel 8710398500908", "code 4111 1111 1111 1112",
    "BE71 0961 2345 6768", "ticket 2026-000123", "van 09:00 tot 17:30 uur", "1012 euro",
    "de A12 en de N201", "in 1945 of 2026", "€ 12,50 per 100 g", "mail me", "3 x 24 stuks",
  ]) func `leaves ordinary numbers and words alone`(text: String) {
    #expect(redacted(text) == text)
  }

  @Test func `names of a list, with their capital`() {
    #expect(
      redacted("Wit, Anna de Boer en de witte was; ANNA", names: ["Wit", "Anna de Boer", "anna"])
        == "[name], [name] en de witte was; [name]")
  }

  @Test func `only the kinds asked for, in the words asked for`() {
    let text = SourceText("a@b.nl 0612345678")
    #expect(Redaction(kinds: [.phone]).redacted(text) { _ in "tel." } == "a@b.nl [tel.]")
    #expect(Redaction(kinds: []).redacted(text) == "a@b.nl 0612345678")
  }
}
