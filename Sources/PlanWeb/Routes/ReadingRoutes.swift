import Foundation
import HTTPTypes
import Hummingbird
import PlanModel
import PlanReports
import PlanStore

/// Read a paper: nothing is kept.
struct ReadingRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.post(.readings, for: .desk, use: read)
    table.get(.reading, for: .desk, use: reading)
    table.get(.readingPaper, for: .desk, use: paper)
    table.get(.readingFindings, for: .desk, use: findings)
    table.get(.readingFindingsCSV, for: .desk) { _, context in try list(context, .csv) }
    table.get(.readingFindingsJSON, for: .desk) { _, context in try list(context, .json) }
    table.get(.readingActionsCSV, for: .desk) { _, context in try actions(context, .csv) }
    table.get(.readingActionsJSON, for: .desk) { _, context in try actions(context, .json) }
  }

  @Sendable private func read(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await request.form(upTo: site.settings.maxUpload)
    let sent = Self.papers(in: form)
    if let fault = Self.fault(in: sent) { return try await again(fault) }
    var papers: [Reading.ReadPaper] = []
    for (name, bytes) in sent {
      let paper = try await site.read(Array(bytes), named: name)
      papers.append(Reading.ReadPaper(paper: paper, bytes: bytes))
    }
    let reading = try await site.hold(papers)
    return Response(status: .seeOther, headers: [.location: Address.reading(reading.token).path])
  }

  /// The files chosen, then the texts pasted; empty ones are those that were left out.
  private static func papers(in form: FormFields) -> [(name: String, bytes: Data)] {
    let files = form.fields.compactMap { field -> (String, Data)? in
      guard let name = field.fileName, field.name == "paper", !field.bytes.isEmpty else {
        return nil
      }
      return (Phrases.short(name.isEmpty ? "paper.txt" : name, to: 120), field.bytes)
    }
    let texts = form.fields.filter {
      $0.fileName == nil && $0.name == "text"
        && $0.bytes.contains { byte in byte > 0x20 }
    }
    return files
      + texts.enumerated().map { index, field in
        (texts.count > 1 ? "pasted-text-\(index + 1).txt" : "pasted-text.txt", field.bytes)
      }
  }

  private static func fault(in sent: [(name: String, bytes: Data)]) -> ErrorSummary.Fault? {
    if sent.isEmpty {
      return .init("Choose a paper, or paste its text", field: "papers")
    }
    if sent.count > 2 {
      return .init("Choose one paper, or two to compare", field: "papers")
    }
    return nil
  }

  private func again(_ fault: ErrorSummary.Fault) async throws -> Response {
    let plans = try await site.ask { try $0.plans() }
    return try site.page(
      HomePage(plans, faults: [fault], limit: site.settings.maxUpload, isDesk: site.isDesk),
      status: .unprocessableContent)
  }

  private func held(_ context: WebContext) throws -> Reading {
    guard let reading = site.readings.reading(try context.word("reading"), now: .now) else {
      throw Fault.readingForgotten
    }
    return reading
  }

  @Sendable private func reading(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try site.page(ReadingPage(try held(context), isDesk: site.isDesk))
  }

  /// The paper's own text with a line marked.
  @Sendable private func paper(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let reading = try held(context)
    let number = try number(context, of: reading)
    let read = reading.papers[number - 1]
    return try site.page(
      DocumentPage(
        heading: read.paper.document.name, bytes: read.bytes, line: try request.number("line"),
        isDesk: site.isDesk,
        crumbs: [
          Trail.Crumb("Home", .home),
          Trail.Crumb("What was understood", .reading(reading.token)),
        ]
      ) { .readingPaper(reading.token, number: number, line: $0) })
  }

  /// Which of a reading's papers is asked for, from 1.
  private func number(_ context: WebContext, of reading: Reading) throws -> Int {
    guard let number = Int(try context.word("number")),
      reading.papers.indices.contains(number - 1)
    else { throw Fault.notFound }
    return number
  }

  /// Everything that the checks say of one of the papers.
  @Sendable private func findings(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let reading = try held(context)
    let number = try number(context, of: reading)
    let paper = reading.papers[number - 1].paper
    return try site.page(
      FindingsPage(
        reading.findingSet(number - 1), view: try FindingsView(request),
        at: FindingsPage.Place(
          eyebrow: paper.document.name,
          crumbs: [
            Trail.Crumb("Home", .home),
            Trail.Crumb("What was understood", .reading(reading.token)),
          ],
          facts: "The paper is not kept. Waymark forgets this within an hour.",
          csv: .readingFindingList(reading.token, number: number, .csv),
          json: .readingFindingList(reading.token, number: number, .json),
          address: { .readingFindings(reading.token, number: number, view: $0) }),
        isDesk: site.isDesk))
  }

  private func list(_ context: WebContext, _ format: DownloadFormat) throws -> Response {
    let reading = try held(context)
    let number = try number(context, of: reading)
    return Downloads.response(
      FindingRoutes.bytes(of: reading.findingSet(number - 1), format), format,
      named: "\(reading.papers[number - 1].paper.document.name)-findings")
  }

  private func actions(_ context: WebContext, _ format: DownloadFormat) throws -> Response {
    let papers = try held(context).papers.map(\.paper)
    let bytes =
      switch format {
      case .csv: ActionCSV.bytes(of: papers)
      case .json: ReadingJSON.bytes(of: papers)
      }
    return Downloads.response(bytes, format, named: papers.first?.document.name ?? "actions")
  }
}
