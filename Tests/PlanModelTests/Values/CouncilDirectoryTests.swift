import Foundation
import PlanModel
import Testing

struct CouncilDirectoryTests {
  /// Invented councils: two districts and their county became two unitaries of which one has the old
  /// county's name.
  private static let councils = """
    local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type-name,county-la,former-gss-codes,BS-6879
    WOL,Wolmershire County Council,Wolmershire,E10000098,,2027-03-31,"WOM,EWO",England,North Midlands,County,,,WOL
    HAR,Harbrook & Vale Borough Council,Harbrook and Vale,E07000998,,2027-03-31,WOM,England,North Midlands,Non-metropolitan district,WOL,E07000901,HRB
    OST,"Ostley, City of","Ostley, City of",E07000999,,2027-03-31,EWO,England,North Midlands,Non-metropolitan district,WOL,,
    WOM,Wolmershire Council,Wolmershire,E06000998,2027-04-01,,,England,North Midlands,Unitary authority,,,
    EWO,East Wolmershire Council,East Wolmershire,E06000999,2027-04-01,,,England,North Midlands,Unitary authority,,,
    """
  private static let names = """
    la-name,local-authority-code
    Wolmershire,WOL
    wolmershire,WOM
    "Ostley, City of",OST
    "the ""old"" borough",HAR
    """

  private func directory() throws -> CouncilDirectory {
    try CouncilDirectory(councils: Self.councils, names: Self.names)
  }

  @Test(arguments: [
    ("Harbrook and Vale", "HAR"), ("HARBROOK & VALE BOROUGH COUNCIL", "HAR"),
    ("The Harbrook and Vale District Council", "HAR"), ("Ostley, City of", "OST"),
    ("ostley city of", "OST"), ("The 'Old' Borough", "HAR"), ("Wolmershire County Council", "WOL"),
    ("Borough of East Wolmershire", "EWO"), ("E07000901", "HAR"), ("hrb", "HAR"),
    ("E06000999", "EWO"),
  ])
  func `a council is found by any code or name`(text: String, code: String) throws {
    #expect(try directory().council(text).only?.code == code)
  }

  @Test(arguments: ["Harbrook", "City of", "Council", "", "Unknown Borough Council", "E07"])
  func `what no council is called finds none`(text: String) throws {
    #expect(try directory().council(text) == .none)
  }

  @Test func `a name that an old and a new council share is told apart by the day`() throws {
    let directory = try directory()
    guard case .several(let both) = directory.council("Wolmershire") else {
      Issue.record("two councils have the name")
      return
    }
    #expect(both.map(\.code) == ["WOL", "WOM"])
    for (day, code) in [
      ("2020", "WOL"), ("2027-03-31", "WOL"), ("2027-04-01", "WOM"), ("2030", "WOM"),
    ] {
      #expect(
        directory.council("Wolmershire", on: PartialDate(iso: day)).only?.code == code, "\(day)")
    }
  }

  @Test func `what took a council's place, and whose place it took`() throws {
    let directory = try directory()
    let county = try #require(directory["WOL"])
    #expect(directory.present(of: county).map(\.code) == ["WOM", "EWO"])
    #expect(directory.districts(of: county).map(\.code) == ["HAR", "OST"])
    let east = try #require(directory["EWO"])
    #expect(directory.present(of: east) == [east])
    #expect(directory.predecessors(of: east).map(\.code) == ["WOL", "OST"])
  }

  @Test func `successors in a ring do not hang`() {
    let ring = CouncilDirectory([
      Council(code: "A", officialName: "A", niceName: "A", successors: ["B"]),
      Council(code: "B", officialName: "B", niceName: "B", successors: ["A"]),
    ])
    #expect(ring.present(of: ring.councils[0]).isEmpty)
  }

  @Test func `data without a column, or with names of nobody, is refused`() {
    #expect(throws: CouncilDirectory.Unreadable.noColumn(named: "official-name", in: "councils")) {
      try CouncilDirectory(councils: "local-authority-code\nA", names: Self.names)
    }
    #expect(throws: CouncilDirectory.Unreadable.noCouncil(coded: "XXX", line: 2)) {
      try CouncilDirectory(
        councils: Self.councils, names: "la-name,local-authority-code\nNobody,XXX")
    }
  }

  /// The data that comes with the program.
  private static func shipped(_ name: String, from file: String = #filePath) throws -> String {
    var folder = URL(fileURLWithPath: file).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let data = folder.appendingPathComponent("Data").appendingPathComponent(name)
      if let text = FileManager.default.contents(atPath: data.path) {
        return String(decoding: text, as: UTF8.self)
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test func `every name in the data that comes with the program finds its council`() throws {
    let names = try Self.shipped("lookup_name_to_registry.csv")
    let directory = try CouncilDirectory(
      councils: Self.shipped("uk_local_authorities_future.csv"), names: names)
    #expect(directory.councils.count == 470)
    var looked = 0
    for line in names.split(whereSeparator: \.isNewline).dropFirst() {
      let cut = try #require(line.lastIndex(of: ","))
      let code = line[line.index(after: cut)...]
      let name = line[..<cut].filter { $0 != "\"" }
      switch directory.council(named: name) {
      case .council(let council): #expect(council.code == code, "\(name)")
      case .several(let councils): #expect(councils.contains { $0.code == code }, "\(name)")
      case .none: Issue.record("nobody is called \(name)")
      }
      looked += 1
    }
    #expect(looked == 1_774)
    for council in directory.councils {
      #expect(directory.council(council.code).only == council)
      if let gss = council.gssCode { #expect(directory.council(gss).only == council) }
      #expect(council.successors.count == directory.successors(of: council).count)
      if let county = council.county { #expect(directory[county] != nil, "\(council.code)") }
    }
  }
}
