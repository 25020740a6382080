import Diagnostics
import ResponseStore
import Testing

@Suite("Groups and measures")
struct AggregateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("groups are in order: numbers by size, texts without regard to case, missing last")
  func order() throws {
    let path = try folder.write(
      "o.csv", "t,n,s\nb,10,2\nA,9,10\n,,\na,-1,0\nB,9.5,\nNA,NA,1\nn/a,10,3\n")
    let missing = [MissingCode("NA", .blank), MissingCode("n/a", .blank)]
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("t", .category(missing: missing)), ColumnSpec("n", .number(missing: missing)),
        ColumnSpec("s", .score(.zeroToTen)),
      ])
    func labels(_ name: String) throws -> [String] {
      try data.aggregate(AggregateRequest(groupBy: [.column(column(name))])).groups
        .map { "\($0.keys[0].label) \($0.rows)" }
    }
    #expect(try labels("t") == ["A 1", "a 1", "B 1", "b 1", "empty 1", "blank 2"])
    #expect(try labels("n") == ["-1.0 1", "9.0 1", "9.5 1", "10.0 2", "empty 1", "blank 1"])
    #expect(try labels("s") == ["0 1", "1 1", "2 1", "3 1", "10 1", "empty 2"])
  }

  @Test("two codes for one absence are one group, with all its measures")
  func unitedGroups() throws {
    let path = try folder.write("u.csv", "t,x,id\nNA,1.5,a\nn/a,2.5,b\nNA,3,a\nq,1,c\n")
    let missing = [MissingCode("NA", .blank), MissingCode("n/a", .blank)]
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("t", .category(missing: missing)), ColumnSpec("x", .number()),
        ColumnSpec("id", .identifier),
      ])
    let groups = try data.aggregate(
      AggregateRequest(
        groupBy: [.column(column("t"))],
        measures: [.moments(column("x")), .distinct(column("id"))])
    ).groups
    #expect(groups.map { $0.keys[0] } == [.text("q"), .missing(.blank)])
    guard case .moments(let moments) = groups[1].measures[0] else {
      Issue.record("no moments")
      return
    }
    #expect(moments.sum == 7)
    #expect(moments.sumOfSquares == 17.5)
    #expect(groups[1].measures[1] == .distinct(2))
  }

  @Test("derived properties, calendar periods, and measures within a condition")
  func keys() throws {
    let path = try folder.write(
      "k.csv",
      "touchpoint,day,metric,score\nweb,2026-01-05,NPS,9\nshop,2026-01-11,NPS,3\n"
        + "web,2026-01-12,CSAT,4\nother,2026-04-01,NPS,10\n,,NPS,8\n")
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("touchpoint", .category()), ColumnSpec("day", .time([.iso8601])),
        ColumnSpec("metric", .category()), ColumnSpec("score", .score(.zeroToTen)),
      ])
    let phases = try data.aggregate(
      AggregateRequest(
        groupBy: [
          .derived(
            id: "phase", from: column("touchpoint"), map: ["web": "orient", "shop": "buy"])
        ],
        measures: [.scores(column("score"), within: equals("metric", "NPS"))])
    ).groups
    #expect(
      phases.map { $0.keys[0] } == [
        .text("buy"), .text("orient"), .missing(.empty), .missing(.notApplicable),
      ])
    guard case .scores(let orient) = phases[1].measures[0] else {
      Issue.record("no histogram")
      return
    }
    #expect(orient.valid == 1)
    #expect(orient.outside == 1)
    #expect(phases[1].rows == 2)
    let weeks = try data.aggregate(
      AggregateRequest(groupBy: [.time(column("day"), .week)])
    ).groups
    #expect(
      weeks.map { "\($0.keys[0].label) \($0.rows)" } == [
        "2026-W02 2", "2026-W03 1", "2026-W14 1", "empty 1",
      ])
  }

  @Test("joint histograms and cross-products count complete rows only")
  func pairs() throws {
    let path = try folder.write("p.csv", "a,b,w\n1,2,0.5\n1,2,2\n3,,1\n,4,1\n5,5,\n")
    let scale = try #require(ScoreScale(1...5))
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("a", .score(scale)), ColumnSpec("b", .score(scale)), ColumnSpec("w", .number()),
      ])
    let group = try #require(
      try data.aggregate(
        AggregateRequest(
          measures: [
            .joint(column("a"), column("b")), .crossProducts([column("a"), column("w")]),
            .moments(column("a"), weight: column("w")),
            .joint(column("a"), column("b"), weight: column("w")),
          ])
      ).groups.first)
    guard case .joint(let joint) = group.measures[0],
      case .crossProducts(let products) = group.measures[1],
      case .moments(let moments) = group.measures[2],
      case .joint(let weighted) = group.measures[3]
    else {
      Issue.record("other measures than asked for")
      return
    }
    #expect(joint.count(1, 2) == 2)
    #expect(joint.count(5, 5) == 1)
    #expect(joint.incomplete == 2)
    #expect(joint.weights == nil)
    #expect(weighted.counts == joint.counts)
    #expect(weighted.weights?[1] == 2.5)
    #expect(weighted.weights?.reduce(0, +) == 2.5)
    #expect(weighted.unweighted == 1)
    #expect(weighted.incomplete == 2)
    #expect(products.count == 3)
    #expect(products.sums == [5, 3.5])
    #expect(products.product(0, 0) == 11)
    #expect(products.product(0, 1) == 5.5)
    #expect(products.product(1, 0) == 5.5)
    #expect(products.incomplete == 2)
    #expect(moments.count == 3)
    #expect(moments.unweighted == 1)
    #expect(moments.sum == 5.5)
    #expect(moments.weight == 3.5)
    #expect(moments.squaredWeight == 5.25)
  }

  @Test("more categories and groups than 16 bits hold")
  func manyGroups() throws {
    let count = 100_100
    var text = "id,half,score\n"
    for row in 0..<count { text += "v\(row),h\(row % 2),\(row % 11)\n" }
    for row in 0..<count { text += "v\(row),h\(row % 2),5\n" }
    let data = try ResponseDataset.load(
      try folder.write("m.csv", text),
      [
        ColumnSpec("id", .category()), ColumnSpec("half", .category()),
        ColumnSpec("score", .score(.zeroToTen)),
      ], options: LoadOptions(workers: 2, chunkBytes: 200_000))
    let groups = try data.aggregate(
      AggregateRequest(
        groupBy: [.column(column("id")), .column(column("half"))],
        measures: [.scores(column("score"))]), workers: 2
    ).groups
    #expect(groups.count == count)
    #expect(groups.allSatisfy { $0.rows == 2 })
    #expect(groups[0].keys == [.text("v0"), .text("h0")])
    #expect(try data.values(of: column("id"), matching: "V9999", limit: 20).count == 11)
  }

  @Test("groups put together are the answer without groups, or nothing")
  func together() throws {
    var text = "a,b,w\n"
    for row in 0..<400 { text += "\(row % 7),\(row % 5 == 0 ? "" : "\(row % 11)"),0.\(row)\n" }
    let path = try folder.write("t.csv", text)
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("a", .category()), ColumnSpec("b", .score(.zeroToTen)),
        ColumnSpec("w", .number()),
      ])
    func answer(_ keys: [GroupKey], _ measures: [Measure], _ filter: Expression? = nil) throws
      -> AggregateResult
    {
      try data.aggregate(AggregateRequest(filter: filter, groupBy: keys, measures: measures))
    }
    let sums: [Measure] = [
      .count, .scores(column("b"), within: equals("a", "3")), .joint(column("b"), column("b")),
    ]
    for filter in [nil, equals("a", "2")] {
      #expect(
        try answer([.column(column("a")), .column(column("b"))], sums, filter).together
          == answer([], sums, filter))
    }
    let none = Expression.comparison(column("b"), .greater, number("10"))
    #expect(try answer([.column(column("a"))], sums, none).together == nil)
    for measure in [
      Measure.distinct(column("a")), .moments(column("b")),
      .scores(column("b"), weight: column("w")),
    ] {
      #expect(try answer([.column(column("a"))], [measure]).together == nil)
    }
  }

  @Test("what makes no sense is refused before a row is read, at the word that is wrong")
  func binding() throws {
    let path = try folder.write("b.csv", "channel,score,day\nphone,9,2026-01-01\nshop,3,\n")
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("channel", .category()), ColumnSpec("score", .score(.zeroToTen)),
        ColumnSpec("day", .time([.iso8601])),
      ])
    let span = SourceSpan(7, 12)
    func error(_ filter: Expression) -> BindingError? { data.bindingErrors(of: filter).first }
    let wrongName = Spanned("chanel", at: span)
    #expect(
      error(.comparison(wrongName, .equal, text("phone")))
        == .unknownColumn(wrongName, candidates: ["channel", "score", "day"]))
    let wrongValue = Literal(.text("phne"), at: span)
    #expect(
      error(.comparison(column("channel"), .equal, wrongValue))
        == .unknownValue(wrongValue, column: "channel", closest: ["phone"]))
    #expect(error(.comparison(column("channel"), .equal, wrongValue))?.span == span)
    let word = text("high")
    #expect(
      error(.comparison(column("score"), .greater, word))
        == .unusableLiteral(word, column: "score", kind: .score(.zeroToTen)))
    #expect(
      error(.comparison(column("day"), .greater, word))
        == .unusableLiteral(word, column: "day", kind: .time([.iso8601])))
    #expect(
      error(.contains(column("score"), word))
        == .typeMismatch(column("score"), kind: .score(.zeroToTen), use: .contains))
    #expect(
      error(.comparison(column("channel"), .less, number("3")))
        == .typeMismatch(column("channel"), kind: .category(), use: .order))
    guard case .unusablePattern? = error(.matches(column("channel"), text("("))) else {
      Issue.record("a pattern that cannot be read was accepted")
      return
    }
    #expect(
      throws: BindingError.typeMismatch(column("channel"), kind: .category(), use: .scores)
    ) {
      try data.aggregate(AggregateRequest(measures: [.scores(column("channel"))]))
    }
    let lenient = AggregateRequest(
      filter: .comparison(column("channel"), .equal, wrongValue), unknownValues: .matchNothing)
    #expect(try data.aggregate(lenient).rowsConsidered == 0)
  }

  @Test("summaries and values")
  func summaries() throws {
    let path = try folder.write(
      "s.csv", "c,s,x,d,t\na,9,1.5,2026-01-02,hello\nb,,2,,\na,11,z,2026-03-01,x\n")
    let data = try ResponseDataset.load(
      path,
      [
        ColumnSpec("c", .category()), ColumnSpec("s", .score(.zeroToTen)),
        ColumnSpec("x", .number()), ColumnSpec("d", .time([.iso8601])), ColumnSpec("t", .text),
      ])
    let category = try data.summary(of: column("c"))
    #expect(category.valid == 3)
    #expect(category.distinct == 2)
    let score = try data.summary(of: column("s"))
    #expect(score.valid == 1)
    #expect(score.missing[.empty] == 1)
    #expect(score.missing[.invalid] == 1)
    #expect(score.minimum == .integer(9))
    let numbers = try data.summary(of: column("x"))
    #expect(numbers.maximum == .number(2))
    #expect(numbers.missing[.invalid] == 1)
    let days = try data.summary(of: column("d"))
    #expect(days.valid == 2)
    #expect(days.minimum?.label == "2026-01-02 00:00:00")
    #expect(try data.summary(of: column("t")).missing[.empty] == 1)
    #expect(
      try data.values(of: column("c"), limit: 5) == [
        ValueCount(value: .text("a"), count: 2), ValueCount(value: .text("b"), count: 1),
      ])
  }
}
