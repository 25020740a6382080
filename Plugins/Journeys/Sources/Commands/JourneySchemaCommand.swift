import WorkbenchKit
import WorkspaceKit

/// `journey schema`: what files of a workspace may hold, for editors.
struct JourneySchemaCommand: Command {
  static let kind = Parameter.text(
    "kind", .positional, .choice(WorkspaceSchema.allCases.map(\.rawValue)),
    help: Text("The kind of file.", nl: "Het soort bestand."))
  static let write = Parameter.flag(
    "write",
    help: Text(
      "Writes schemas/KIND.json in the workspace.",
      nl: "Schrijft schemas/SOORT.json in de werkruimte."))

  var signature: CommandSignature {
    CommandSignature(
      "journey schema",
      Text("Gives the JSON Schema of workspace files.", nl: "Geeft het JSON Schema van bestanden."),
      details: Text(
        "An editor that knows YAML completes keys and words by it and underlines mistakes: the first line "
          + "of a file, `# yaml-language-server: $schema=../schemas/journey.json`, says where it is. "
          + "--write puts the schemas into the workspace's schemas folder, and replaces those of earlier "
          + "versions; without a kind it writes all.",
        nl:
          "Een editor die YAML kent vult er sleutels en woorden mee aan en onderstreept fouten: de eerste "
          + "regel van een bestand, `# yaml-language-server: $schema=../schemas/journey.json`, zegt waar "
          + "het staat. --write zet de schema's in de map schemas van de werkruimte, over die van eerdere "
          + "versies heen; zonder soort allemaal."),
      topic: .journeys, parameters: [Self.kind, Self.write],
      resultColumns: ["kind", "files", "keys"],
      examples: [
        Example(
          "journey schema", Text("The kinds of file", nl: "De soorten bestanden"),
          output: #"""
            Files that have a schema
            Kind           Files               Keys
            ───────────────────────────────────────
            journey        journeys/*.yaml       18
            segments       segments.yaml          2
            crosswalk      crosswalk.yaml         3
            opportunities  opportunities.yaml     2
            inside         inside.yaml            5
            prompts        prompts.yaml           2
            audit          audit.yaml             4
            rules          rules/*.yaml           2
            brand          brand.yaml            15
            promise        promises/*.yaml       14
            brand-audit    audits/*.yaml          5
            terms          terms/*.yaml          22
            """#),
        Example(
          "journey schema prompts", Text("One of them", nl: "Een ervan"),
          output: #"""
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "title": "prompts",
              "type": "object",
              "properties": {
                "version": {
                  "description": "The form of the file, 1.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 1
                },
                "prompts": {
                  "description": "Questions that bring forgotten touchpoints to mind.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "description": "The stable id.",
                        "type": ["string", "number"],
                        "maxLength": 80
                      },
                      "text": {
                        "description": "The question.",
                        "anyOf": [{"type": ["string", "number"]}, {
                          "type": "object",
                          "properties": {"en": {"type": "string"}, "nl": {"type": "string"}},
                          "additionalProperties": false
                        }]
                      }
                    },
                    "additionalProperties": false,
                    "required": ["id"]
                  }
                }
              },
              "additionalProperties": false,
              "required": ["prompts"]
            }
            """#),
        Example(
          "journey schema promts", Text("A kind that is not there", nl: "Een soort die er niet is"),
          failure: "argument.type"),
      ],
      searchTerms: ["json schema", "editor", "yaml", "completion", "aanvullen", "bestanden"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let kind = call[Self.kind].flatMap(WorkspaceSchema.init(rawValue:))
    if call[Self.write] == true {
      guard let root = context.workspace?.root else {
        throw Diagnostic(
          .workspaceNone, Text("there is no workspace to write to", nl: "er is geen werkruimte"),
          at: .statement(call.span(of: Self.write)),
          hint: Text("make one: reis new DIR", nl: "maak er een: reis new MAP"))
      }
      let kinds = kind.map { [$0] } ?? WorkspaceSchema.allCases
      let names = kinds.map { "schemas/\($0.rawValue).json" }
      return Report(
        [
          .note(
            Note(
              .aside,
              Text(
                "written: \(names.joined(separator: ", "))",
                nl: "geschreven: \(names.joined(separator: ", "))"),
              id: "written"))
        ],
        artifacts: zip(kinds, names).map { kind, name in
          var artifact = Artifact(
            path: "\(root)/\(name)", mediaType: "application/schema+json",
            bytes: Array(JSONSchema().text(of: kind.shape).utf8), overwrites: true,
            span: call.span(of: Self.write))
          artifact.makesFolder = true
          return artifact
        })
    }
    guard let kind else { return Report([.table(Self.table)]) }
    let text = Text { JSONSchema($0).text(of: kind.shape).trimmed }
    return Report([.note(Note(.verbatim, text, id: "schema"))])
  }

  private static var table: Table {
    Table(
      id: "schemas", title: Text("Files that have a schema", nl: "Bestanden met een schema"),
      columns: [
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("files", Text("Files", nl: "Bestanden"), .text),
        Column("keys", Text("Keys", nl: "Sleutels"), .integer),
      ],
      rows: WorkspaceSchema.allCases.map { kind in
        [.text(kind.rawValue), .text(kind.files), .integer(kind.shape.keys.count)]
      })
  }
}
