import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct PeopleTests {
  private static func paper(_ name: String, period: String, lead: String) -> ImportedPaper {
    var action = Action.sample("T1", Fernshire.buses, stage: "Delivery", update: "Begun.")
    action.leads = [lead, "Energy Team"]
    action.partnersAsPrinted = "Stow Bus Company; Cllr Amos Whitlow"
    action.partners = ["Stow Bus Company", "Cllr Amos Whitlow"]
    action.fields = [
      PrintedField(heading: "Ref", text: "T1"),
      PrintedField(heading: "Lead", text: "\(lead); Energy Team"),
    ]
    var paper = ImportedPaper.sample(name, period: period, actions: [action])
    paper.paper.groupings = [
      Grouping(name: "Theme", members: [.init(name: "Travel", lead: "Cllr Amos Whitlow")])
    ]
    paper.paper.tallies = [
      Tally(by: "Theme", rows: [.init(name: "Travel", lead: "Jane Dowell")])
    ]
    paper.paper.findings = [
      Finding(rule: "lead-unclear", severity: .note, message: "“\(lead)” is one lead")
    ]
    return paper
  }

  private static let lead = "Jane Dowell (Head of Works), jane.dowell@example.org"
  private static let first = paper("a.txt", period: "June 2023", lead: lead)
  private static let second = paper(
    "b.txt", period: "December 2023", lead: "Jane Dowell (Head of Works)")
  private static let id = "\(Fernshire.plan)-1"

  private func isInLedger(_ words: String, _ store: Store) throws -> Bool {
    try store.database.read { db in
      for table in ["event", "payload"] + RegisterTables.names where table != "search" {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
          for value in row.databaseValues {
            let bytes =
              Data.fromDatabaseValue(value) ?? String.fromDatabaseValue(value).map { Data($0.utf8) }
            if bytes?.range(of: Data(words.utf8)) != nil { return true }
          }
        }
      }
      return false
    }
  }

  @Test func `what is checked shows the names, as the paper did`() throws {
    let store = try Fernshire.store([Self.first, Self.second])
    let papers = try #require(try store.register(for: .desk).papersToCheck(of: Fernshire.plan))
    #expect(papers.paper.actions.map { $0.leads.first } == ["Jane Dowell (Head of Works)"])
    #expect(papers.paper.tallies.first?.rows.first?.lead == "Jane Dowell")
    #expect(papers.before?.actions.first?.leads.first?.hasPrefix("Jane Dowell") == true)
  }

  @Test func `ledger and register hold references and no names`() throws {
    let store = try Fernshire.store([Self.first, Self.second])
    for words in ["Dowell", "dowell", "Whitlow", "example.org"] {
      #expect(try !isInLedger(words, store), "\(words)")
    }
    #expect(try isInLedger("Energy Team", store))
    #expect(try isInLedger("Head of Works", store))
  }

  @Test func `names are shown where they stood, contact details nowhere but in the record`() throws
  {
    let store = try Fernshire.store([Self.first])
    try store.publish(of: Fernshire.plan, stamp: .officer)
    for audience in [Audience.desk, .everyone] {
      let register = store.register(for: audience)
      let listing = try #require(try register.actions(matching: ActionQuery()).actions.first)
      #expect(listing.leads == ["Jane Dowell (Head of Works)", "Energy Team"])
      let record = try #require(try register.action(Self.id))
      #expect(record.action.leads == listing.leads)
      #expect(record.action.partners == ["Stow Bus Company", "Cllr Amos Whitlow"])
      #expect(record.action.fields[1].text == "Jane Dowell (Head of Works); Energy Team")
      #expect(record.history[0].action.leads == listing.leads)
      var exported: [ExportedAction] = []
      try register.exportActions { exported.append($0) }
      #expect(exported.map(\.action.leads) == [listing.leads])
      let plan = try #require(try register.plan(Fernshire.plan))
      #expect(plan.axes.first?.members.first?.lead == "Cllr Amos Whitlow")
      for text in ["\(record)", "\(exported)", "\(listing)", "\(plan)"] {
        #expect(!text.contains("example.org") && !text.contains("{person:"))
      }
    }
    let people = try store.register(for: .desk).people()
    #expect(people.map(\.name) == ["Amos Whitlow", "Jane Dowell"])
    #expect(people.map(\.contacts) == [[], ["jane.dowell@example.org"]])
    #expect(try store.register(for: .everyone).people().isEmpty)
  }

  @Test func `a paper comes back as it was read, but for contact details`() throws {
    let store = try Fernshire.store([Self.first])
    let sha = Self.first.paper.document.sha256
    let paper = try #require(try store.register(for: .desk).paper(sha))
    #expect(paper.tallies == Self.first.paper.tallies)
    #expect(paper.groupings == Self.first.paper.groupings)
    #expect(paper.actions[0].leads == ["Jane Dowell (Head of Works)", "Energy Team"])
    #expect(!"\(paper)".contains("{person:"))
  }

  @Test func `in later papers of the council the same name is the same person`() throws {
    let store = try Fernshire.store([Self.first, Self.second])
    #expect(try store.register(for: .desk).people(named: "JANE DOWELL").count == 1)
    let record = try #require(try store.register(for: .desk).action(Self.id))
    #expect(record.changes.flatMap(\.changes).isEmpty)
  }

  @Test func `the same paper read again changes nothing`() throws {
    let store = try Fernshire.store([Self.first, Self.second])
    #expect(try store.importPapers([Self.first], stamp: .officer).events == 0)
    #expect(try store.previewImport([Self.second]).papers.map(\.isAlreadyRead) == [true])
  }

  @Test func `a preview names people`() throws {
    let store = try Fernshire.store([Self.first])
    let next = Self.paper("c.txt", period: "June 2023", lead: "Tom Orrell")
    let preview = try store.previewImport([next])
    let change = try #require(preview.papers[0].changed.first?.changes.first)
    #expect(change.before == "Jane Dowell (Head of Works); Energy Team")
    #expect(change.after == "Tom Orrell; Energy Team")
    #expect(try store.register(for: .desk).people(named: "Tom Orrell").isEmpty)
  }

  @Test func `an erased record reads removed everywhere, and the ledger still proves itself`()
    throws
  {
    let store = try Fernshire.store([Self.first])
    let person = try #require(try store.register(for: .desk).people(named: "Jane Dowell").first)
    try store.ledger.redact(.person(person.id), stamp: .officer.because("She asked for it"))
    let record = try #require(try store.register(for: .desk).action(Self.id))
    #expect(record.action.leads == ["removed (Head of Works)", "Energy Team"])
    let erased = try #require(
      try store.register(for: .desk).people(named: person.id.description).first)
    #expect(erased.name == nil && erased.contacts.isEmpty)
    let event = try store.ledger.history(HistoryQuery(types: [.personErased])).events[0]
    #expect(event.reason == "She asked for it" && event.header.actor == Stamp.officer.actor)
    #expect(erased.erased == event.header.position)
    #expect(try store.ledger.verify().isSound)
    #expect(throws: EventRefused(why: .noPerson(person.id))) {
      try store.ledger.redact(.person(person.id), stamp: .officer)
    }
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
  }

  @Test func `the same paper read again does not bring an erased name back`() throws {
    let store = try Fernshire.store([Self.first])
    let person = try #require(try store.register(for: .desk).people(named: "Jane Dowell").first)
    try store.ledger.redact(.person(person.id), stamp: .officer.because("She asked for it"))
    #expect(try store.importPapers([Self.first], stamp: .officer).events == 0)
    #expect(try store.register(for: .desk).people(named: "Jane Dowell").isEmpty)
  }

  @Test func `an erasure is made by redact only`() throws {
    let store = try Fernshire.store([Self.first])
    let head = try store.ledger.head().position
    let event = NewEvent(.personErased(PersonErased(person: PersonID("0123456789abcdef"))))
    #expect(throws: EventRefused(why: .notByThisWay)) {
      try store.ledger.append([event], expecting: head, stamp: .officer)
    }
  }
}
