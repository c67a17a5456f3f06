import Foundation
import PlanTestSupport
import Testing

@Suite struct `A council gives way on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    #expect(try waymark("import", "march.csv").code == 0)
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  @Test func `to one other, when that was seen and confirmed`() throws {
    let arguments = [
      "council", "succeed", "Wolmershire County Council", "--by", "Wolmer Council", "--on",
      "2027-04-01", "--order", "The Structural Order 2026",
    ]
    let dry = try CommandRun.waymark(arguments + ["--dry-run"], in: folder.url)
    #expect(dry.code == 0, "\(dry.errors)")
    #expect(dry.text.contains("Wolmer Council (new in the register): 3 actions"), "\(dry.text)")
    #expect(try CommandRun.waymark(arguments, in: folder.url).code == 64)
    #expect(try !waymark("council").text.contains("gave way"))
    #expect(try CommandRun.waymark(arguments + ["--yes"], in: folder.url).code == 0)
    let list = try waymark("council").text
    #expect(list.contains("gave way to Wolmer Council on 2027-04-01"))
    #expect(try waymark("list", "--council", "Wolmer Council").text.contains("LED lights"))
    try folder.write(Papers.june.replacing("June 2024", with: "June 2027"), to: "late.csv")
    let late = try waymark("import", "late.csv", "--yes")
    #expect(late.code == 64)
    #expect(late.errors.contains("2027-04-01"), "\(late.errors)")
  }

  @Test func `what was accepted stays accepted there, and is said to be carried over`() throws {
    #expect(
      try waymark(
        "waiver", "grant", "owner-missing", "E1", "--reason", "Being filled.", "--until",
        "2029-03-31"
      ).code == 0)
    let done = try waymark(
      "council", "succeed", "Wolmershire County Council", "--by", "Wolmer Council", "--on",
      "2027-04-01", "--order", "The Structural Order 2026", "--yes")
    #expect(done.text.contains("3 actions, with 1 accepted finding"), "\(done.text)")
    let list = try waymark("waiver", "list", "--council", "Wolmer Council").text
    #expect(
      list.contains(
        "owner-missing E1: Being filled. (until 2029-03-31; carried over from Wolmershire County Council)"
      ), "\(list)")
  }

  @Test func `to several, each action to one, to both or to none, as a file says`() throws {
    let arguments = [
      "council", "succeed", "Wolmershire County Council", "--by", "North Council", "--by",
      "South Council", "--on", "2027-04-01", "--order", "The Structural Order 2026", "--yes",
    ]
    let unsaid = try CommandRun.waymark(arguments, in: folder.url)
    #expect(unsaid.code == 64)
    #expect(unsaid.errors.contains("--assign"))
    try folder.write(
      """
      everything: North Council
      themes:
        Fleet: [North Council, South Council]
      actions:
        E2: {none: The hall was sold.}

      """, to: "who.yaml")
    let done = try CommandRun.waymark(arguments + ["--assign", "who.yaml"], in: folder.url)
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.text.contains("The hall was sold."))
    #expect(try waymark("show", "E2").text.contains("Ended"))
    let number = try #require(
      try waymark("council").text.split(separator: "\n").first { $0.contains("gave way") }?
        .split(separator: " ").first.map(String.init))
    #expect(try waymark("council", "withdraw", number).code == 0)
    #expect(try !waymark("council").text.contains("gave way"))
  }

  @Test func `a file that does not say where is refused with what is wrong`() throws {
    try folder.write("everything: [", to: "broken.yaml")
    let run = try waymark(
      "council", "succeed", "Wolmershire County Council", "--by", "A", "--by", "B", "--on",
      "2027-04-01", "--order", "X", "--assign", "broken.yaml", "--yes")
    #expect(run.code == 65)
  }
}
