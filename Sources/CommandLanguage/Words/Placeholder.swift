import WorkbenchKit

/// What stands for a value in messages, by the value's type.
enum Placeholder {
  /// What is needed, in words: "a column", "a date".
  static func text(_ type: ArgumentType) -> Text {
    switch type {
    case .flag: Text("nothing", nl: "niets")
    case .integer: Text("a whole number", nl: "een geheel getal")
    case .decimal: Text("a number", nl: "een getal")
    case .word, .rest: Text("a text", nl: "een tekst")
    case .choice(let words):
      Text("one of \(Text.list(words))", nl: "een van \(Text.list(words))")
    case .file: Text("a file", nl: "een bestand")
    case .question: Text("a question", nl: "een vraag")
    case .survey: Text("a survey", nl: "een enquête")
    case .auditRules: Text("ids of rules", nl: "id's van regels")
    case .eventLog: Text("an event log", nl: "een gebeurtenissenlog")
    case .activity: Text("an activity", nl: "een activiteit")
    case .journey: Text("a journey", nl: "een klantreis")
    case .responseColumn, .tableColumn: Text("a column", nl: "een kolom")
    case .responseColumns, .tableColumns:
      Text("one or more columns", nl: "een of meer kolommen")
    case .responseCondition, .tableCondition: Text("a condition", nl: "een voorwaarde")
    case .assignments: Text("pairs of names", nl: "paren van namen")
    case .date: Text("a date", nl: "een datum")
    case .commandName: Text("the name of a command", nl: "de naam van een commando")
    case .setting: Text("the name of a setting", nl: "de naam van een instelling")
    case .declarations: Text("a declaration", nl: "een declaratie")
    }
  }

  /// An example that helps; nil where only the session could give one.
  static func example(_ type: ArgumentType) -> String? {
    switch type {
    case .integer(let range): range.contains(10) ? "10" : "\(range.lowerBound)"
    case .decimal(let range): range.contains(0.95) ? "0.95" : "\(range.lowerBound)"
    case .choice(let words): words.first
    case .responseCondition: "region = Noord"
    case .tableCondition: "n >= 30"
    case .responseColumns: "channel, segment"
    case .assignments: "new = old"
    case .date: "2026-03-31"
    case .commandName: "nps"
    case .file(let extensions): extensions.first.map { "file." + $0 }
    case .declarations: "recommend = NETPRO as nps"
    case .flag, .word, .rest, .question, .survey, .eventLog, .activity, .journey, .responseColumn,
      .auditRules,
      .tableColumn, .tableColumns, .setting:
      nil
    }
  }
}
