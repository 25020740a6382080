/// Words that give away what a column is, folded, in English, Dutch, French and German.
enum Vocabulary {
  /// Parts of words that speak of recommending.
  static let recommending = [
    "recommend", "aanbevel", "aanbeveel", "aanraad", "aanraden", "aan te raden", "raadt u",
    "raad je",
    "recommand", "weiterempf", "empfehl", "net promoter",
  ]
  /// Whole words that name the score of recommending.
  static let netPromoter: Set<String> = ["nps", "ltr", "netpro", "npsscore", "netpromoter"]
  /// Parts of words that speak of satisfaction.
  static let satisfaction = ["satisf", "tevred", "zufried", "csat"]
  /// Parts of words that speak of effort.
  static let effort = [
    "effort", "moeite", "aufwand", "easy to", "easy was", "gemakkelijk", "makkelijk", "facile",
    "einfach",
  ]
  /// Whole words that name a score of effort.
  static let customerEffort: Set<String> = ["ces"]
  /// Parts of words that speak of feelings.
  static let feeling = ["emotion", "emotie", "gevoel", "feeling", "valence", "stimmung", "humeur"]
  /// Parts of words that ask for a mark.
  static let rating = [
    "rate ", "rating", "score", "beoordeel", "waardering", "cijfer", "rapportcijfer", "note ",
    "notez", "bewert", "quality of", "kwaliteit",
  ]
  /// Parts of words that allow several answers.
  static let several = [
    "select all", "all that apply", "meerdere antwoorden", "meer antwoorden mogelijk",
    "alles wat van toepassing", "plusieurs reponses", "mehrfachnennung", "check all", "choose all",
  ]

  /// Whole words that name who answered.
  static let respondent: Set<String> = [
    "respondent", "respnum", "respid", "responseid", "respondentid", "respondentnummer",
    "klantnummer",
    "customerid", "klantid", "userid", "participant", "deelnemer",
  ]
  /// Whole words that name when the answer was given, the best first.
  static let time = [
    "submitted", "submitdate", "submit", "completed", "recordeddate", "recorded", "timestamp",
    "tijdstempel", "horodateur", "zeitstempel", "ingevuld", "ingezonden", "enddate", "end",
    "einddatum",
    "responded", "answered", "date", "datum", "interviewdate", "intdate", "datetime", "time",
    "tijd",
    "startdate", "started", "start",
  ]
  /// Whole words that name a weight.
  static let weight: Set<String> = [
    "weight", "weights", "weging", "weegfactor", "gewicht", "wt", "wgt", "poids", "ponderation",
    "gewichtung",
  ]
  /// Whole words that name a wave of fieldwork.
  static let wave: Set<String> = ["wave", "golf", "meting", "ronde", "vague", "welle"]
  /// Whole words that name a touchpoint.
  static let touchpoint: Set<String> = [
    "touchpoint", "contactmoment", "contactpunt", "touchpointid",
  ]
  /// Whole words that name a journey.
  static let journey: Set<String> = ["journey", "klantreis", "journeyid", "parcours"]
  /// Whole words that name a case.
  static let caseIdentifier: Set<String> = [
    "case", "caseid", "visitid", "orderid", "ordernummer", "sessionid", "bezoeknummer", "casus",
  ]
  /// Whole words that name the kind of question of a long file.
  static let metric: Set<String> = [
    "metric", "measure", "kpi", "metriek", "question", "vraag", "item", "indicator", "meetwaarde",
  ]
  /// Whole words that name the answer of a long file.
  static let answer: Set<String> = [
    "score", "value", "answer", "waarde", "antwoord", "cijfer", "result", "rating",
  ]

  /// Columns that tools add about the interview, and personal data: never proposed as questions.
  static let administration: Set<String> = [
    "ip", "ipaddress", "ip address", "status", "progress", "finished", "duration in seconds",
    "duration", "locationlatitude", "locationlongitude", "locationaccuracy", "distributionchannel",
    "userlanguage", "recipientlastname", "recipientfirstname", "recipientemail",
    "externalreference", "externaldatareference", "emailaddress", "email address", "email",
    "first name", "last name", "name", "responseset", "collector id", "collectorid",
    "custom data 1", "network id", "tags", "seed", "lastpage", "last page", "laatste pagina",
    "startlanguage", "start language", "starttaal", "refurl", "referrer", "token", "response type",
    "start date", "startdate", "start date utc", "stage date utc", "startedat", "datestamp",
    "time started", "date started", "ip adres", "e mail", "latitude", "longitude",
  ]
  /// Whole words that name numbers which are no ratings.
  static let notARating: Set<String> = [
    "age", "leeftijd", "id", "number", "nummer", "num", "count", "aantal", "gate", "flight",
    "income", "zip", "postcode", "hour", "minute", "day", "month", "year", "week", "code", "lang",
    "run", "strata", "gender", "geslacht", "sexe", "home", "live", "region", "regio", "country",
    "land",
    "purpose", "times", "geo", "mark", "type", "amount", "price", "t", "row", "index", "lat", "lon",
  ]

  /// Words that carry nothing in a name.
  static let filler: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "is", "it", "for", "with", "and", "or", "you",
    "your", "are", "do", "did", "does", "how", "what", "which", "would", "will", "please", "this",
    "that", "was", "were", "have", "has", "been", "be", "we", "us", "our", "from", "if", "any",
    "scale", "likely", "following", "all", "apply", "select", "rate", "de", "het", "een", "van",
    "uw", "je", "jouw", "u", "bent", "is", "wat", "hoe", "welke", "op", "dat", "die", "dit", "met",
    "voor", "waarschijnlijk", "zou", "zal", "le", "la", "les", "des", "du", "vous", "der", "die",
    "das", "wie", "sie", "ist", "0", "1", "10", "5", "7", "why", "most", "when", "where", "there",
  ]

  /// Whether any of the parts occurs in a folded text.
  ///
  /// - Parameters:
  ///   - parts: parts of words.
  ///   - folded: a folded text with a space at both ends.
  static func occurs(_ parts: [String], in folded: String) -> Bool {
    parts.contains { folded.contains($0) }
  }
}
