import PlanModel
import Testing

@testable import PlanModel

struct OrganisationNamesTests {
  /// Invented bodies: one is renamed and named back, one is divided, two become one.
  private let invented = OrganisationNames(
    [
      change("Board of Wells", "Board of Waters", "2015-04-01", .renamed),
      change("Board of Waters", "Board of Wells", "2020-06", .renamed),
      change("Office of Lamps", "Office of Candles", "2018-01-01", .replaced),
      change("Office of Lamps", "Office of Lanterns", "2018-01-01", .replaced),
      change("Fernshire Trees", "Shire Woods", "2019-05-02", .merged),
      change("Wolmershire Trees", "Shire Woods", "2019-05-02", .merged),
      change("Shire Woods", "Woods and Hedges", "2023", .renamed),
    ],
    shortForms: [
      "Office of Lamps": ["OL"], "Board of Wells": ["BW"], "Board of Waters": ["BW"],
    ])

  private static func change(
    _ former: String, _ successor: String, _ from: String, _ kind: OrganisationChange.Kind
  ) -> OrganisationChange {
    guard let date = PartialDate(iso: from) else { preconditionFailure("no date: \(from)") }
    return OrganisationChange(
      former: former, successor: successor, from: date, kind: kind, source: "An order")
  }

  private func day(_ text: String) throws -> PartialDate {
    try #require(PartialDate(iso: text))
  }

  @Test func `a name that comes back is right before and after, and outdated between`() throws {
    #expect(try invented.current("Board of Wells", on: day("2014")) == ["Board of Wells"])
    #expect(try invented.current("Board of Wells", on: day("2016")) == ["Board of Waters"])
    #expect(try invented.current("Board of Wells", on: day("2021")) == ["Board of Wells"])
    #expect(try invented.current("Board of Waters", on: day("2021")) == ["Board of Wells"])
    #expect(try !invented.isOutdated("Board of Wells", on: day("2014")))
    #expect(try invented.isOutdated("Board of Wells", on: day("2016")))
    #expect(try !invented.isOutdated("Board of Wells", on: day("2021")))
    #expect(try invented.isOutdated("Board of Waters", on: day("2021")))
  }

  @Test func `a short form that stands for old and new is never outdated`() throws {
    #expect(try invented.current("BW", on: day("2016")) == ["Board of Waters"])
    #expect(try !invented.isOutdated("BW", on: day("2016")))
    #expect(try !invented.isOutdated("BW", on: day("2021")))
  }

  @Test func `a change counts from the last day that its date can mean`() throws {
    #expect(try !invented.isOutdated("Shire Woods", on: day("2023-11")))
    #expect(try invented.isOutdated("Shire Woods", on: day("2023-12-31")))
    #expect(try !invented.isOutdated("Board of Waters", on: day("2020-06-15")))
    #expect(try invented.isOutdated("Board of Waters", on: day("2020-06")))
  }

  @Test func `a body whose work was divided has several names, which are not the same`() throws {
    #expect(
      try invented.current("the office of lamps", on: day("2019")) == [
        "Office of Candles", "Office of Lanterns",
      ])
    #expect(try invented.areSame("OL", "Office of Lanterns", on: day("2019")))
    #expect(try !invented.areSame("OL", "Office of Lanterns", on: day("2017")))
    #expect(try !invented.areSame("Office of Candles", "Office of Lanterns", on: day("2019")))
  }

  @Test func `what went into one is the same as that one, and not as what went in beside it`()
    throws
  {
    #expect(try invented.areSame("Fernshire Trees", "Woods & Hedges", on: day("2024")))
    #expect(try !invented.areSame("Fernshire Trees", "Woods & Hedges", on: day("2022")))
    #expect(try !invented.areSame("Fernshire Trees", "Wolmershire Trees", on: day("2024")))
  }

  @Test func `the chain of a name is all that led to it and all that followed`() {
    #expect(
      invented.chain(of: "Shire Woods").map(\.former) == [
        "Fernshire Trees", "Wolmershire Trees", "Shire Woods",
      ])
    #expect(
      invented.chain(of: "Fernshire Trees").map(\.former) == ["Fernshire Trees", "Shire Woods"])
    #expect(invented.chain(of: "Board of Wells").count == 2)
    #expect(invented.chain(of: "Nobody").isEmpty)
  }

  @Test func `the way from a name to another is the last one, and none leads back in time`() {
    #expect(
      invented.way(from: "Wolmershire Trees", to: "Woods and Hedges").map(\.successor) == [
        "Shire Woods", "Woods and Hedges",
      ])
    #expect(invented.way(from: "Woods and Hedges", to: "Wolmershire Trees").isEmpty)
    #expect(invented.way(from: "Board of Waters", to: "Board of Wells").map(\.from.year) == [2020])
    #expect(invented.way(from: "Board of Wells", to: "Board of Waters").map(\.from.year) == [2015])
    #expect(invented.way(from: "BW", to: "Board of Wells").isEmpty)
    #expect(invented.way(from: "Nobody", to: "Shire Woods").isEmpty)
  }

  @Test func `after every change a body has one name, or several where it was divided`() {
    #expect(invented.latest("Fernshire Trees") == ["Woods and Hedges"])
    #expect(invented.latest("Board of Waters") == ["Board of Wells"])
    #expect(invented.latest("OL") == ["Office of Candles", "Office of Lanterns"])
    #expect(invented.latest("Nobody").isEmpty)
  }

  @Test func `a short form in brackets does not hide a name, nor a long form beside a short one`()
    throws
  {
    let after = ["Office of Candles", "Office of Lanterns"]
    #expect(try invented.current("Office of Lamps (OL)", on: day("2019")) == after)
    #expect(try invented.current("OL (the Office of Lamps)", on: day("2019")) == after)
    #expect(try invented.current("Lamps of old (OL)", on: day("2019")) == after)
    #expect(try invented.current("(", on: day("2019")).isEmpty)
    #expect(try invented.current("()", on: day("2019")).isEmpty)
  }

  @Test func `a name that nobody knows is itself and nothing else`() throws {
    #expect(try invented.current("Nobody", on: day("2020")).isEmpty)
    #expect(try !invented.isOutdated("Nobody", on: day("2020")))
    #expect(try invented.areSame("Nobody", "nobody", on: day("2020")))
    #expect(try !invented.areSame("Nobody", "Somebody", on: day("2020")))
  }

  @Test func `every known change has a date, and no body becomes what it is called`() {
    let rows = OrganisationNames.changes.split(separator: "\n").count - 1
    #expect(OrganisationNames.knownChanges.count == rows)
    for row in OrganisationNames.knownChanges {
      #expect(OrganisationNames.folded(row.former) != OrganisationNames.folded(row.successor))
      #expect(!row.source.isEmpty)
    }
    let names = Set(OrganisationNames.knownChanges.flatMap { [$0.former, $0.successor] })
    #expect(OrganisationNames.knownShortForms.allSatisfy { names.contains($0.name) })
    #expect(OrganisationNames.knownShortForms.allSatisfy { !$0.forms.isEmpty })
  }

  @Test(arguments: [
    ("LLEP", "2025", ["Leicester and Leicestershire Business and Skills Partnership"]),
    ("WPD", "2024", ["National Grid Electricity Distribution"]),
    ("Central Networks", "2015", ["Western Power Distribution"]),
    ("DECC", "2020", ["Department for Business, Energy and Industrial Strategy"]),
    (
      "BEIS", "2024",
      [
        "Department for Business and Trade", "Department for Energy Security and Net Zero",
        "Department for Science, Innovation and Technology",
      ]
    ),
    ("DCLG", "2019", ["Ministry of Housing, Communities and Local Government"]),
    ("DCLG", "2023", ["Department for Levelling Up, Housing and Communities"]),
    ("DCLG", "2025", ["Ministry of Housing, Communities and Local Government"]),
    ("DCMS", "2020", ["Department for Digital, Culture, Media and Sport"]),
    ("DCMS", "2024", ["Department for Culture, Media and Sport"]),
    ("Highways Agency", "2022", ["National Highways"]),
  ])
  func `known bodies have the name of the day`(
    name: String, date: String, names: [String]
  ) throws {
    #expect(try OrganisationNames.known.current(name, on: day(date)) == names)
  }
}
