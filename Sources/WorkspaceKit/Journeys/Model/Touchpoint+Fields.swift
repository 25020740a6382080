public import Diagnostics

extension Touchpoint: FileObject {
  /// What the object is called.
  public static var objectName: Text { Text("a touchpoint", nl: "een contactmoment") }

  /// Its keys, in the order in which they are written.
  public static let fields = FieldTable<Touchpoint>(
    identity + place + nature + customer + organisation + evidenceFields + joins)

  private static var identity: [FileField<Touchpoint>] {
    [
      .identifier(
        \.id,
        Text(
          "The stable id that answers and events join on.",
          nl: "De vaste id waarop antwoorden en gebeurtenissen aansluiten.")),
      .text(
        "name", \.name,
        Text("The name in the customer's words.", nl: "De naam in de woorden van de klant.")),
      .boolean(
        "optional", \.isOptional,
        Text("Whether customers may pass it by.", nl: "Of klanten het kunnen overslaan.")),
    ]
  }

  private static var place: [FileField<Touchpoint>] {
    [
      .string(
        "section", \.section,
        Text(
          "The part of the journey, where a map has parts besides its phases.",
          nl: "Het deel van de reis, als een kaart naast fasen nog delen heeft.")),
      .reference("phase", \.phase, Text("Its phase.", nl: "De fase.")),
      .integer(
        "step", \.step, in: 1...99,
        Text("The step of customer experience.", nl: "De stap van de klantbeleving.")),
      .word(
        "service", \.service,
        Text(
          "The service experience; that of the step if left out.",
          nl: "De servicebeleving; die van de stap als hij ontbreekt.")),
      .word(
        "moment", \.moment,
        Text(
          "When, seen from the use; that of the step if left out.",
          nl: "Wanneer, gezien vanaf het gebruik; dat van de stap als het ontbreekt.")),
    ]
  }

  private static var nature: [FileField<Touchpoint>] {
    [
      .word(
        "kind", \.kind, Text("By body, screen or thought.", nl: "Met lijf, scherm of gedachte.")),
      .word(
        "counterpart", \.counterpart,
        Text("With what the customer has to do.", nl: "Waarmee de klant te maken heeft.")),
      .string("channel", \.channel, Text("Where it happens.", nl: "Waar het gebeurt.")),
      .word("control", \.control, Text("Who has it in hand.", nl: "Wie het in de hand heeft.")),
      .word(
        "visibility", \.visibility,
        Text("Whether it comes to mind by itself.", nl: "Of het vanzelf te binnen schiet.")),
      .word(
        "clue", \.clue,
        Text("By what it makes its impression.", nl: "Waarmee het indruk maakt.")),
      .word(
        "purpose", \.purpose,
        Text("What the organisation wants with it.", nl: "Wat de organisatie ermee wil.")),
      .word(
        "after-sales", \.afterSales,
        Text("The service after the purchase that it is.", nl: "Welke dienst na aankoop het is.")),
      .word(
        "contact", \.contact,
        Text(
          "Why the organisation gets in touch.", nl: "Waarom de organisatie contact zoekt.")),
    ]
  }

  private static var customer: [FileField<Touchpoint>] {
    [
      .text("goal", \.goal, Text("What the customer wants.", nl: "Wat de klant wil bereiken.")),
      .text("motivation", \.motivation, Text("Why.", nl: "Waarom.")),
      .text("action", \.action, Text("What the customer does.", nl: "Wat de klant doet.")),
      .strings("actors", \.actors, Text("Who takes part.", nl: "Wie eraan meedoen.")),
      .text(
        "functional", \.functional,
        Text("What makes it work.", nl: "Wat het laat werken: het functionele element.")),
      .text(
        "expectation", \.expectation,
        Text("What the customer expects.", nl: "Wat de klant verwacht.")),
      .strings(
        "meets", \.meets,
        Text("Ids of wishes that are met here.", nl: "Id's van wensen die hier vervuld worden.")),
      .numbers(
        "demands", \.demands, in: -1_000_000...1_000_000,
        Text(
          "What the customer must be able to do, such as reach-height: 180.",
          nl: "Wat de klant moet kunnen, zoals reach-height: 180.")),
    ]
  }

  private static var organisation: [FileField<Touchpoint>] {
    [
      .string("owner", \.owner, Text("Who answers for it.", nl: "Wie ervoor verantwoordelijk is.")),
      .text(
        "standard", \.standard,
        Text("How it should be done.", nl: "Hoe het hoort te gaan.")),
      .object("importance", \.importance, Text("To both sides, 1 to 5.", nl: "Voor beide kanten.")),
      .number(
        "target", \.target, in: -100...100,
        Text("The mean score wanted.", nl: "Het gewenste gemiddelde.")),
      .string(
        "emotion", \.emotion,
        Text("The emotion that it should raise.", nl: "De emotie die het moet oproepen.")),
      .strings(
        "values", \.values,
        Text("Ids of core values that show here.", nl: "Id's van kernwaarden die hier blijken.")),
      .strings(
        "promises", \.promises,
        Text("Ids of promises that are due here.", nl: "Id's van beloften die hier gelden.")),
      .boolean(
        "automated", \.isAutomated,
        Text("Whether a machine does it.", nl: "Of het automatisch gaat.")),
      .reference(
        "human-alternative", \.humanAlternative,
        Text("Where a person does the same.", nl: "Waar een mens hetzelfde doet.")),
      .strings("payment", \.paymentMethods, Text("Ways to pay.", nl: "Betaalwijzen.")),
      .strings("languages", \.languages, Text("Languages spoken.", nl: "Gesproken talen.")),
    ]
  }

  private static var evidenceFields: [FileField<Touchpoint>] {
    [
      .object("evidence", \.evidence, Text("What it rests on.", nl: "Waar het op rust.")),
      .objects(
        "experiences", \.experiences,
        Text("What customers felt here.", nl: "Wat klanten hier voelden.")),
    ]
  }

  private static var joins: [FileField<Touchpoint>] {
    [
      .strings(
        "events", \.events,
        Text("Activities of event logs that mean it.", nl: "Activiteiten in logs die dit zijn.")),
      .strings(
        "failures", \.failures,
        Text(
          "Activities of event logs that mean that it went wrong here.",
          nl: "Activiteiten in logs die betekenen dat het hier misging.")),
      .strings(
        "aliases", \.aliases,
        Text("Other names in answers.", nl: "Andere namen in antwoorden.")),
      .strings("texts", \.texts, Text("Files with its texts.", nl: "Bestanden met de teksten.")),
      .strings(
        "attachments", \.attachments,
        Text("Pictures, recordings, links.", nl: "Beelden, opnamen, links.")),
    ]
  }
}
