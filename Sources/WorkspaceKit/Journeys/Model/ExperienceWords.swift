public import Diagnostics

/// What kind of experience is told.
public enum ExperienceKind: String, FileWord {
  /// A feeling.
  case feeling
  /// Something held to be true.
  case belief
  /// A stance towards the brand.
  case attitude
  /// A thought.
  case thought
  /// What somebody did.
  case reaction

  /// What people read.
  public var title: Text {
    switch self {
    case .feeling: Text("feeling", nl: "gevoel")
    case .belief: Text("belief", nl: "overtuiging")
    case .attitude: Text("attitude", nl: "houding")
    case .thought: Text("thought", nl: "gedachte")
    case .reaction: Text("reaction", nl: "reactie")
    }
  }
}

/// How an experience came to be known.
public enum ExperienceSource: String, FileWord {
  /// Asked in a survey.
  case survey
  /// Told in an interview.
  case interview
  /// Seen by somebody else.
  case observation
  /// Read in a review.
  case review
  /// Thought up by the makers of the map.
  case assumption

  /// What people read.
  public var title: Text {
    switch self {
    case .survey: Text("survey", nl: "enquête")
    case .interview: Text("interview", nl: "interview")
    case .observation: Text("observation", nl: "observatie")
    case .review: Text("review", nl: "review")
    case .assumption: Text("assumption", nl: "aanname")
    }
  }
}

/// How an experience compares with what was expected.
public enum ExpectationMet: String, FileWord {
  /// Less than expected.
  case below
  /// As expected.
  case met
  /// More than expected.
  case exceeded

  /// What people read.
  public var title: Text {
    switch self {
    case .below: Text("below", nl: "eronder")
    case .met: Text("met", nl: "waargemaakt")
    case .exceeded: Text("exceeded", nl: "overtroffen")
    }
  }
}

/// The eight elements of a customer experience map.
public enum ExperienceElement: String, FileWord {
  /// Help at the moment it is needed.
  case support
  /// The quality of product or service.
  case quality
  /// Being there to solve problems.
  case help
  /// Knowing.
  case knowledge
  /// Being able.
  case competence
  /// Expert advice.
  case advice
  /// Doing one's utmost for the customer.
  case dedication
  /// The end goal; the other seven are its drivers.
  case satisfaction

  /// What people read.
  public var title: Text {
    switch self {
    case .support: Text("Support", nl: "Ondersteuning")
    case .quality: Text("Quality", nl: "Kwaliteit")
    case .help: Text("Help", nl: "Hulp")
    case .knowledge: Text("Knowledge", nl: "Kennis")
    case .competence: Text("Competence", nl: "Bekwaamheid")
    case .advice: Text("Advice", nl: "Advies")
    case .dedication: Text("Dedication", nl: "Toewijding")
    case .satisfaction: Text("Satisfaction", nl: "Tevredenheid")
    }
  }
}

/// How far an opportunity or action has come.
public enum ActionStatus: String, FileWord {
  /// Thought of.
  case idea
  /// Decided.
  case decided
  /// Being done.
  case doing
  /// Done.
  case done
  /// Not to be done.
  case dropped

  /// What people read.
  public var title: Text {
    switch self {
    case .idea: Text("idea", nl: "idee")
    case .decided: Text("decided", nl: "besloten")
    case .doing: Text("doing", nl: "bezig")
    case .done: Text("done", nl: "gedaan")
    case .dropped: Text("dropped", nl: "vervallen")
    }
  }
}
