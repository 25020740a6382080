// Own compilation, dedicated to the public domain (CC0 1.0).

/// Abbreviations that matter for where a sentence ends, in lower case without their last full stop.
struct Abbreviations: Sendable {
  /// A full stop behind one of these never ends a sentence.
  let neverFinal: Set<String>
  /// A full stop behind one of these ends the sentence when a capital follows, not when a digit does.
  let maybeFinal: Set<String>

  static func of(_ language: TextLanguage) -> Abbreviations {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private init(never: String, maybe: String) {
    neverFinal = Set(never.words)
    maybeFinal = Set(maybe.words)
  }

  private static let dutch = Abbreviations(
    never: """
      bijv bv d.w.z m.a.w m.b.t t.a.v t.o.v i.v.m i.p.v o.b.v n.a.v a.d.h.v m.i.v t.b.v t.g.v
      i.c.m o.a m.n i.h.b dhr mevr mw drs ir ing mr dr prof st nr nrs blz pag art tel ca evt
      incl excl max min gem resp zgn vgl afb fig tab hfst jan feb mrt apr aug sept okt nov dec
      ma di wo do vr za zo
      """,
    maybe: """
      enz etc e.d e.a o.i.d a.u.b s.v.p jl p.p p.st n.v.t b.v n.v
      """)

  private static let english = Abbreviations(
    never: """
      mr mrs ms dr prof st no nos vs e.g i.e cf fig approx dept tel gen rev sr jr jan feb mar
      apr aug sept sep oct nov dec
      """,
    maybe: """
      etc inc ltd co corp a.m p.m u.s u.k
      """)
}
