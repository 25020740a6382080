import Statistics
import WorkbenchKit
import WorkspaceKit

/// The matrix of values and touchpoints as tables.
struct MatrixTables {
  let matrix: ValueMatrix
  let chosen: ChosenJourneys

  /// One row per touchpoint, one column per value.
  var touchpoints: Table {
    let values = matrix.values.map { value in
      Column(value.id, .verbatim(value.id), .share(digits: 0))
    }
    var table = Table(
      id: "brand-matrix", title: chosen.title,
      columns: [Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text)] + values + [
        Column("strength", Text("Mean", nl: "Gem."), .share(digits: 0)),
        Column("auditors", .verbatim("n"), .integer),
      ], rows: matrix.rows.map(row), evidence: matrix.rows.map(evidence),
      chart: ChartSpecification(
        mark: .bar, labels: ["touchpoint"], value: "strength", domain: 0...1))
    table.priorities = ["touchpoint", "auditors"] + matrix.values.map(\.id) + ["strength"]
    return table
  }

  private func row(_ row: ValueMatrix.Row) -> [Value] {
    [.text(chosen.name(of: row.stop))] + row.cells.map { Self.value($0, row) } + [
      matrix.strength(of: row).map { .share($0) } ?? .missing(.unaudited), .integer(row.auditors),
    ]
  }

  /// A contradiction is never shown as a mean that others make up for.
  private static func value(_ cell: ValueMatrix.Cell, _ row: ValueMatrix.Row) -> Value {
    if cell.contradictions > 0 {
      return .term(Term("contradicts", Text("contradicts", nl: "strijdig")))
    }
    if let strength = cell.strength { return .share(strength) }
    if cell.isClaimed { return .missing(.claimed) }
    return .missing(row.auditors > 0 ? .notApplicable : .unaudited)
  }

  private func evidence(_ row: ValueMatrix.Row) -> Evidence {
    let marks = row.cells.reduce(0) { $0 + $1.strengths.count }
    return Evidence(
      formula: "brand.strength",
      wording: Text(
        "strength = mean of the values' strengths (each the mean of the auditors) by the weights of "
          + "the values, as a share of the top of the scale; a contradiction counts as 0 and is listed apart",
        nl:
          "sterkte = gemiddelde van de sterktes van de waarden (elk het gemiddelde van de auditors) "
          + "naar het gewicht van de waarden, als aandeel van de top van de schaal; een tegenspraak telt als 0 en staat apart"
      ),
      operands: [
        Evidence.Operand("auditors", Text("auditors", nl: "auditors"), .integer(row.auditors)),
        Evidence.Operand("marks", Text("marks", nl: "cijfers"), .integer(marks)),
        Evidence.Operand(
          "contradictions", Text("contradictions", nl: "tegenspraken"),
          .integer(row.cells.reduce(0) { $0 + $1.contradictions })),
      ], considered: row.cells.count * row.auditors, valid: marks,
      exclusions: [Evidence.Exclusion(.notApplicable, row.cells.count * row.auditors - marks)])
  }

  /// The same as a drawing: a cell for each touchpoint and value.
  var heat: Chart {
    let table = Table(
      id: "brand-heat", title: chosen.title,
      columns: [
        Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
        Column("value", Text("Value", nl: "Waarde"), .text),
        Column("strength", Text("Strength", nl: "Sterkte"), .share(digits: 0)),
      ],
      rows: matrix.audited.flatMap { row in
        zip(matrix.values, row.cells).map { value, cell in
          [
            .text(chosen.name(of: row.stop)), .text(value.id),
            cell.strength.map { .share($0) } ?? .missing(.notApplicable),
          ]
        }
      })
    return Chart(
      title: Text("How strongly each value comes across", nl: "Hoe sterk elke waarde overkomt"),
      table: table,
      specification: ChartSpecification(
        mark: .heat, labels: ["touchpoint", "value"], value: "strength", domain: 0...1))
  }

  /// One row per value: where it is claimed, where it was seen, how strongly, and against what.
  var values: Table {
    var table = Table(
      id: "brand-coverage",
      title: Text("How each value comes across", nl: "Hoe elke waarde overkomt"),
      columns: [
        Column("value", Text("Value", nl: "Waarde"), .text),
        Column("weight", Text("Weight", nl: "Gewicht"), .decimal(digits: 1)),
        Column("n", .verbatim("n"), .integer),
        Column("coverage", Text("Coverage", nl: "Dekking"), .share(digits: 0)),
        Column("strength", Text("Strength", nl: "Sterkte"), .share(digits: 0)),
        Column("claimed", Text("Claimed", nl: "Geclaimd"), .integer),
        Column("contradictions", Text("Against", nl: "Ertegen"), .integer),
        Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
      ],
      rows: matrix.values.indices.map { position in
        let figure = matrix.coverage?.values[position]
        let value = matrix.values[position]
        let against = matrix.contradictions(of: value).count
        return [
          .text(value.id), .decimal(value.weight), .integer(figure?.n ?? 0),
          figure?.coverage.map { .share($0) } ?? .missing(.unaudited),
          figure?.strength.map { .share($0) } ?? .missing(.unaudited),
          .integer(matrix.claims(position)), .integer(against),
          .term(Self.verdict(figure?.coverage, matrix.claims(position), against)),
        ]
      },
      evidence: matrix.values.indices.map { position in
        let figure = matrix.coverage?.values[position]
        return Evidence(
          formula: "brand.coverage",
          wording: Text(
            "coverage = share of the touchpoints looked at where the value shows at all; strength = "
              + "mean strength there; both describe these touchpoints and nothing beyond them",
            nl: "dekking = aandeel van de bekeken contactpunten waar de waarde enigszins blijkt; "
              + "sterkte = gemiddelde sterkte daar; beide gaan alleen over deze contactpunten"),
          considered: matrix.rows.count, valid: figure?.n ?? 0,
          exclusions: [
            Evidence.Exclusion(.unaudited, matrix.rows.count - matrix.audited.count),
            Evidence.Exclusion(.notApplicable, matrix.audited.count - (figure?.n ?? 0)),
          ])
      })
    table.priorities = [
      "value", "weight", "strength", "coverage", "n", "contradictions", "verdict",
    ]
    return table
  }

  private static func verdict(_ coverage: Double?, _ claims: Int, _ against: Int) -> Term {
    if against > 0 {
      return Term("contradicted", Text("contradicted", nl: "tegengesproken"))
    }
    switch (coverage, claims) {
    case (0, _): return Term("never", Text("never expressed", nl: "blijkt nergens"))
    case (nil, 0): return Term("nowhere", Text("claimed nowhere", nl: "nergens geclaimd"))
    case (nil, _): return Term("claimed", Text("only claimed", nl: "alleen geclaimd"))
    default: return Term("expressed", Text("expressed", nl: "blijkt"))
    }
  }
}

extension MissingReason {
  /// The journey says that the value shows here, and nobody has looked.
  static let claimed = MissingReason(
    "claimed", Text("claimed, nobody looked", nl: "geclaimd, niet bekeken"))
  /// No auditor was here.
  static let unaudited = MissingReason("unaudited", Text("nobody looked", nl: "niet bekeken"))
}
