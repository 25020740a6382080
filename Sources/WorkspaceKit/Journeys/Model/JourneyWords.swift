public import Diagnostics

/// What a journey describes: what is meant to happen, or what does.
public enum JourneyKind: String, FileWord {
  /// What the organisation means to happen.
  case planned
  /// What should happen after a change.
  case toBe = "to-be"
  /// What the makers of the map believe to happen.
  case assumed
  /// What customers went through, from data or observation.
  case experienced

  /// What people read.
  public var title: Text {
    switch self {
    case .planned: Text("planned", nl: "gepland")
    case .toBe: Text("to be", nl: "gewenst")
    case .assumed: Text("assumed", nl: "aangenomen")
    case .experienced: Text("as experienced", nl: "zoals beleefd")
    }
  }
}

/// When a touchpoint is met, seen from the use of the product or service.
public enum UseMoment: String, FileWord {
  /// Before use.
  case before
  /// During use.
  case during
  /// After use.
  case after

  /// What people read.
  public var title: Text {
    switch self {
    case .before: Text("before use", nl: "voor gebruik")
    case .during: Text("during use", nl: "tijdens gebruik")
    case .after: Text("after use", nl: "na gebruik")
    }
  }
}

/// The four service experiences.
public enum ServiceExperience: String, FileWord {
  /// Finding out that there is something.
  case discovery
  /// The relation with people and brand.
  case relation
  /// Buying.
  case purchase
  /// What comes after buying.
  case followUp = "follow-up"

  /// What people read.
  public var title: Text {
    switch self {
    case .discovery: Text("Discovery", nl: "Ontdekking")
    case .relation: Text("Relation", nl: "Relatie")
    case .purchase: Text("Purchase", nl: "Aankoop")
    case .followUp: Text("Follow-up", nl: "Opvolging")
    }
  }
}

/// Whether people act with their body, a screen, or in thought.
public enum TouchpointKind: String, FileWord {
  /// In the world of things and people.
  case physical
  /// On a screen or a line.
  case digital
  /// In thought: a memory, a plan, a comparison.
  case mental

  /// What people read.
  public var title: Text {
    switch self {
    case .physical: Text("physical", nl: "fysiek")
    case .digital: Text("digital", nl: "digitaal")
    case .mental: Text("mental", nl: "mentaal")
    }
  }
}

/// With what the customer has to do at a touchpoint.
public enum Counterpart: String, FileWord {
  /// The company and its people.
  case company
  /// The product.
  case product
  /// The service.
  case service
  /// Something or somebody else.
  case other

  /// What people read.
  public var title: Text {
    switch self {
    case .company: Text("company", nl: "bedrijf")
    case .product: Text("product", nl: "product")
    case .service: Text("service", nl: "dienst")
    case .other: Text("other", nl: "ander")
    }
  }
}

/// Who has a touchpoint in hand (Lemon & Verhoef 2016).
public enum TouchpointControl: String, FileWord {
  /// The brand itself.
  case brand
  /// A partner: a carrier, a reseller, a payment service.
  case partner
  /// The customer.
  case customer
  /// Other people: reviews, friends, press.
  case social

  /// What people read.
  public var title: Text {
    switch self {
    case .brand: Text("brand", nl: "merk")
    case .partner: Text("partner", nl: "partner")
    case .customer: Text("customer", nl: "klant")
    case .social: Text("others", nl: "anderen")
    }
  }
}

/// Whether a touchpoint comes to mind by itself.
public enum Visibility: String, FileWord {
  /// It comes to mind by itself.
  case obvious
  /// It is easily forgotten: the back of the shop, a bus shelter on the way.
  case hidden

  /// What people read.
  public var title: Text {
    switch self {
    case .obvious: Text("obvious", nl: "voor de hand liggend")
    case .hidden: Text("hidden", nl: "verborgen")
    }
  }
}

/// By what a touchpoint makes its impression (Berry, Wall & Carbone 2006).
public enum ClueType: String, FileWord {
  /// Whether it works.
  case functional
  /// By things: building, packaging, smell, sound.
  case mechanic
  /// By people: what they say and do, how they look.
  case humanic

  /// What people read.
  public var title: Text {
    switch self {
    case .functional: Text("functional", nl: "functioneel")
    case .mechanic: Text("things", nl: "dingen")
    case .humanic: Text("people", nl: "mensen")
    }
  }
}

/// What the organisation wants with a touchpoint.
public enum TouchpointPurpose: String, FileWord {
  /// To win customers.
  case acquire
  /// To keep customers.
  case retain
  /// To help customers.
  case service

  /// What people read.
  public var title: Text {
    switch self {
    case .acquire: Text("win", nl: "werven")
    case .retain: Text("keep", nl: "behouden")
    case .service: Text("service", nl: "service")
    }
  }
}

/// What a statement on the map rests on.
public enum EvidenceStatus: String, FileWord {
  /// Nothing.
  case none
  /// A belief of the makers of the map.
  case assumed
  /// Some observations.
  case partly
  /// Data.
  case data

  /// What people read.
  public var title: Text {
    switch self {
    case .none: Text("none", nl: "geen")
    case .assumed: Text("assumed", nl: "aangenomen")
    case .partly: Text("partly", nl: "gedeeltelijk")
    case .data: Text("data", nl: "gegevens")
    }
  }
}

/// Services after the purchase that a complete set has.
public enum AfterSales: String, FileWord {
  /// What happens when it breaks.
  case warranty
  /// Keeping it in order.
  case maintenance
  /// Mending it.
  case repair
  /// Ordering again, from one's own profile.
  case reorder

  /// What people read.
  public var title: Text {
    switch self {
    case .warranty: Text("warranty", nl: "garantie")
    case .maintenance: Text("maintenance", nl: "onderhoud")
    case .repair: Text("repair", nl: "reparatie")
    case .reorder: Text("order again", nl: "opnieuw bestellen")
    }
  }
}

/// Why an organisation gets in touch after the purchase.
public enum ContactReason: String, FileWord {
  /// To ask for a review.
  case review
  /// To offer something that goes with it.
  case addOn = "add-on"
  /// To send something useful.
  case content

  /// What people read.
  public var title: Text {
    switch self {
    case .review: Text("review request", nl: "reviewverzoek")
    case .addOn: Text("add-on offer", nl: "aanvullend aanbod")
    case .content: Text("useful content", nl: "waardevolle inhoud")
    }
  }
}
