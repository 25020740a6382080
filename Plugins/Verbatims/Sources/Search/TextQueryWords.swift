import TextAnalysis
import WorkbenchKit

extension TextQueryProblem {
  /// What is wrong, in words.
  var message: Text {
    switch reason {
    case .nothing: Text("there is nothing to find", nl: "er is niets om te zoeken")
    case .missingPart:
      Text(
        "something to find is missing here", nl: "hier ontbreekt iets om te zoeken")
    case .onlyNegative:
      Text(
        "every part says what must not be there",
        nl: "elk deel zegt wat er niet mag zijn")
    case .openExpression:
      Text("the expression behind / is not closed", nl: "de expressie achter / is niet gesloten")
    case .expression(let reason): Self.words(for: reason)
    }
  }

  /// One next step.
  var hint: Text {
    switch reason {
    case .onlyNegative:
      Text("add what must be there: rij & !kassa", nl: "voeg toe wat er moet zijn: rij & !kassa")
    case .openExpression: Text("end it with another /", nl: "sluit haar met nog een /")
    default:
      Text(
        "write words, wacht*, ~stem, or parts joined by & and |",
        nl: "schrijf woorden, wacht*, ~stam, of delen met & en | ertussen")
    }
  }

  private static func words(for reason: PatternError.Reason) -> Text {
    switch reason {
    case .unclosedGroup: Text("a bracket ( is not closed", nl: "een haakje ( is niet gesloten")
    case .unopenedGroup: Text("a bracket ) was not opened", nl: "een haakje ) was niet geopend")
    case .unclosedSet: Text("a bracket [ is not closed", nl: "een haakje [ is niet gesloten")
    case .reversedRange:
      Text("a range is the wrong way round", nl: "een bereik staat achterstevoren")
    case .nothingToRepeat:
      Text("there is nothing to repeat here", nl: "hier staat niets om te herhalen")
    case .reversedRepetition:
      Text("the limits are the wrong way round", nl: "de grenzen staan achterstevoren")
    case .incompleteEscape:
      Text("a backslash is not complete", nl: "een backslash is niet compleet")
    case .unknownClass:
      Text("there is no such class of letters", nl: "die soort tekens bestaat niet")
    case .notSupported:
      Text(
        "back-references and the like could run for ever",
        nl: "terugverwijzingen en dergelijke kunnen eindeloos duren")
    case .tooLarge: Text("the expression is too large", nl: "de expressie is te groot")
    }
  }
}
