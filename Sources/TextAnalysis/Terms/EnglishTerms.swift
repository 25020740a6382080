// Own compilation, dedicated to the public domain (CC0 1.0).

/// English terms that Dutch copy often leaves untranslated.
public enum EnglishTerms {
  /// Terms for which a plain Dutch word exists, as rules with that word.
  public static let avoidable: [TermRule] = avoidableList.split(separator: "\n").compactMap {
    let parts = $0.split(separator: "=")
    return parts.count == 2 ? TermRule(String(parts[0]), prefer: String(parts[1])) : nil
  }

  /// Established loan words, which nobody needs to hear about unless they ask.
  public static let established: [String] = establishedList.words

  private static let avoidableList = """
    customer journey=klantreis
    customer experience=klantbeleving
    customer service=klantenservice
    customer care=klantenservice
    touchpoint=contactpunt
    touchpoints=contactpunten
    pain point=knelpunt
    pain points=knelpunten
    checkout=afrekenen
    shopping cart=winkelwagen
    self service=zelf regelen
    self-service=zelf regelen
    onboarding=welkom en uitleg
    opt-out=afmelden
    opt-in=aanmelden
    subscription=abonnement
    billing=facturatie
    refund=terugbetaling
    delivery=bezorging
    tracking=volgen
    track and trace=volg uw zending
    account manager=contactpersoon
    stakeholder=betrokkene
    stakeholders=betrokkenen
    mindset=houding
    loyalty=klanttrouw
    churn=klantverloop
    sales=verkoop
    review=beoordeling
    reviews=beoordelingen
    call to action=oproep
    user experience=gebruikservaring
    follow-up=opvolging
    after sales=nazorg
    after-sales=nazorg
    branding=merkbeleid
    targets=doelen
    quick win=snelle verbetering
    quick wins=snelle verbeteringen
    """

  private static let establishedList = """
    website e-mail online service team app feedback update account chat cookies wifi
    """
}
