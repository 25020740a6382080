import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

/// Journeys in the form that the language's site and its authors' tools show.
@Suite struct CJMLImportTests {
  private static let book = """
    <?xml version="1.0"?>
    <!-- an order of a second-hand book -->
    <CJML version="2.0">
      <plannedJourney>
        <journeyID>PJ1</journeyID>
        <journeyTitle>A book &amp; its buyer</journeyTitle>
        <journeyPhases>
          <journeyPhase phaseID="p1"><phaseName>Purchase</phaseName></journeyPhase>
          <journeyPhase phaseID="p2"><phaseName>At home</phaseName></journeyPhase>
        </journeyPhases>
        <actors>
          <endUser actorID="carl"><actorName>Carl</actorName></endUser>
          <serviceProvider actorID="shop"><companyName>Bookis</companyName></serviceProvider>
        </actors>
        <touchpoints>
          <plannedCommunicationPoint>
            <touchpointID>T1</touchpointID><belongsTo phaseIDref="p1"/>
            <initiator><refersTo actorIDref="carl"/><initiatorLabel>Customer creates account</initiatorLabel></initiator>
            <receiver><refersTo actorIDref="shop"/><receiverLabel>Account registered</receiverLabel></receiver>
            <channel><channelName>Web</channelName></channel>
          </plannedCommunicationPoint>
          <plannedCommunicationPoint>
            <touchpointID>T2</touchpointID><belongsTo phaseIDref="p1"/>
            <initiator><refersTo actorIDref="shop"/><initiatorLabel>Sends confirmation</initiatorLabel></initiator>
            <receiver><refersTo actorIDref="carl"/><receiverLabel>Gets confirmation</receiverLabel></receiver>
            <channel><channelName>E-mail</channelName></channel>
          </plannedCommunicationPoint>
          <plannedAction>
            <touchpointID>3</touchpointID><belongsTo phaseIDref="p2"/>
            <initiator><refersTo actorIDref="carl"/><initiatorLabel>Reads the book</initiatorLabel></initiator>
          </plannedAction>
        </touchpoints>
      </plannedJourney>
      <actualJourney>
        <journeyID>AJ1</journeyID><actors><endUser actorIDref="carl"/></actors>
        <touchpoints>
          <actualAction><compliance>missing</compliance>
            <initiator><refersTo actorIDref="carl"/><initiatorLabel>Reads</initiatorLabel></initiator>
          </actualAction>
          <actualAction>
            <initiator><refersTo actorIDref="carl"/><initiatorLabel>Calls</initiatorLabel></initiator>
            <touchpointExperience><experienceDescription>Long wait</experienceDescription>
            <experienceRating>2</experienceRating></touchpointExperience>
          </actualAction>
          <actualAction/>
        </touchpoints>
      </actualJourney>
    </CJML>
    """

  @Test func aPlannedJourneySpeaksInTheUsersWords() throws {
    let file = try #require(try CJMLImport.read(Self.book, path: "book.xml"))
    #expect(file.journeys.count == 2)
    let journey = file.journeys[0].journey(in: JourneyAtlas())
    #expect(journey.kind == .planned)
    #expect(journey.title?.en == "A book & its buyer")
    #expect(
      journey.touchpoints.map(\.title.en) == [
        "Customer creates account", "Gets confirmation", "Reads the book",
      ])
    #expect(journey.touchpoints.map(\.phase) == ["purchase", "purchase", nil])
    #expect(journey.touchpoints.map(\.section) == [nil, nil, "At home"])
    #expect(journey.touchpoints.map(\.channel) == ["Web", "E-mail", nil])
    #expect(journey.touchpoints[0].actors == ["Carl", "Bookis"])
  }

  @Test func anActualJourneyLeavesOutWhatDidNotHappen() throws {
    let file = try #require(try CJMLImport.read(Self.book, path: "book.xml"))
    let draft = file.journeys[1]
    #expect(draft.kind == .experienced)
    #expect(draft.touchpoints.map(\.title.en) == ["Calls"])
    #expect(draft.touchpoints[0].experiences.map(\.quote?.en) == ["Long wait"])
    #expect(draft.touchpoints[0].experiences.map(\.valence) == [nil])
    #expect(draft.problems.count == 2)
    #expect(draft.remarks.count == 1)
  }

  @Test func otherXMLIsNotTaken() throws {
    #expect(try CJMLImport.read("<log><trace/></log>", path: "x")?.journeys.count == nil)
  }

  @Test(arguments: [
    "", "words", "<CJML>", "<CJML></cjml>", "<CJML><a></CJML>", "<CJML a=b></CJML>", "<", "<>",
    "<CJML><![CDATA[", "<!-- ",
  ])
  func brokenXMLIsRefusedWithItsLine(_ text: String) {
    #expect(throws: MarkupTree.Malformed.self) { _ = try CJMLImport.read(text, path: "x") }
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "<a>", count: 100_000)
    #expect(throws: MarkupTree.Malformed.self) { _ = try MarkupTree.root(of: text) }
  }
}
