import Foundation
import PlanTestSupport
import Testing

@Suite struct `Papers for a committee, from register to reading` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(Papers.june, to: "june.csv")
    _ = try CommandRun.waymark(["import", "march.csv", "june.csv"], in: folder.url)
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  @Test(arguments: ["csv", "md"])
  func `an appendix that is read again says whose it is and gives just its actions`(
    ending: String
  ) throws {
    let format = ending == "md" ? "markdown" : ending
    let written = try waymark("report", "appendix", "--format", format, "--out", "a.\(ending)")
    #expect(written.code == 0, "\(written.errors)")
    let read = try waymark("read", "a.\(ending)").text
    for line in [
      "Council      Wolmershire County Council", "Plan         Estate Plan",
      "Period       June 2024", "Actions      3 in 2 themes",
    ] { #expect(read.contains(line), "\(read)") }
  }

  @Test func `what was said of succession counts in every paper`() throws {
    let accepted = try waymark(
      "succession", "accept", "March 2024", "June 2024", "--from", "E3", "--to", "E4", "--kind",
      "replaced", "--yes")
    #expect(accepted.code == 0, "\(accepted.errors)")
    let changes = try waymark("report", "changes").text
    #expect(changes.contains("Rated better (1)"))
    #expect(!changes.contains("No longer reported"))
    let dashboard = try waymark("report", "dashboard").text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(dashboard.contains("Ref E4 from Red to Green."))
    #expect(!dashboard.contains("no longer reported"))
  }

  @Test func `a year stands for the last of its periods`() throws {
    let year = try waymark("report", "annual", "--period", "2024-25")
    #expect(year.code == 0, "\(year.errors)")
    #expect(year.text.contains("ESTATE PLAN: ANNUAL REVIEW, JUNE 2024"))
    // March 2024 lies in the year before, and only a quarter back.
    #expect(year.text.contains("No earlier edition is held to compare with."))
  }

  @Test func `a name that fits no theme is told with those that there are`() throws {
    let none = try waymark("report", "highlight", "--theme", "Sea")
    #expect(none.code == 64)
    #expect(none.errors.contains("No theme with actions fits “Sea”. There are:"))
    let several = try waymark("report", "highlight", "--theme", "l")
    #expect(several.code == 64)
    #expect(several.errors.contains("Several themes fit “l”. Name one of them whole:"))
  }

  @Test func `a term that the settings misspell is told`() throws {
    try folder.write("scale:\n  Grean: onTrack\n", to: "own.yaml")
    let run = try waymark("report", "dashboard", "--settings", "own.yaml")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "The settings explain “Grean”, which neither a row nor the key prints."))
  }
}
