import Foundation
import HTTPTypes
import Hummingbird
import PlanModel
import PlanStore

/// Keep what was read: what would change is shown first, and only what was seen is kept.
struct KeepRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.readingKeep, for: .desk, use: ask)
    table.post(.readingKeep, for: .desk, use: answer)
  }

  private func held(_ context: WebContext) throws -> Reading {
    guard let reading = site.readings.reading(try context.word("reading"), now: .now) else {
      throw Fault.readingForgotten
    }
    return reading
  }

  @Sendable private func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let reading = try held(context)
    let answers = reading.papers.map { KeepAnswers($0.paper) }
    guard answers.allSatisfy({ !$0.council.isEmpty && !$0.plan.isEmpty }) else {
      return try site.page(KeepPage(reading, answers: answers, isDesk: site.isDesk))
    }
    return try await look(reading, answers, status: .ok)
  }

  @Sendable private func answer(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let reading = try held(context)
    let form = try await request.form(upTo: 100_000)
    let answers = reading.papers.indices.map { index in
      KeepAnswers(
        council: form.trimmed("council-\(index + 1)"), plan: form.trimmed("plan-\(index + 1)"),
        period: form.trimmed("period-\(index + 1)"))
    }
    let faults = Self.faults(in: answers)
    guard faults.isEmpty else {
      return try site.page(
        KeepPage(reading, answers: answers, faults: faults, isDesk: site.isDesk),
        status: .unprocessableContent)
    }
    guard form.text("do") == "keep" else { return try await look(reading, answers, status: .ok) }
    let position = try await site.ask { try $0.position() }
    guard form.text("seen") == KeepAnswers.seal(answers, at: position) else {
      // The register moved on, or other answers were given than those shown.
      return try await look(reading, answers, status: .conflict)
    }
    return try await keep(reading, answers)
  }

  private static func faults(in answers: [KeepAnswers]) -> [ErrorSummary.Fault] {
    answers.enumerated().flatMap { index, answer in
      var faults: [ErrorSummary.Fault] = []
      if answer.council.isEmpty {
        faults.append(.init("Say which council the paper is of", field: "council-\(index + 1)"))
      }
      if !answer.period.isEmpty, Period(answer.period) == nil {
        faults.append(
          .init(
            "Give a period as a month, a quarter or a year", field: "period-\(index + 1)"))
      }
      return faults
    }
  }

  /// Shows what keeping would change.
  private func look(
    _ reading: Reading, _ answers: [KeepAnswers], status: HTTPResponse.Status
  ) async throws -> Response {
    let (papers, options) = Self.papers(reading, answers)
    let (store, register) = (site.store, site.register)
    do {
      let (preview, position) = try await site.ask { _ in
        (try store.previewImport(papers, options: options), try register.position())
      }
      return try site.page(
        KeepPage(
          reading, answers: answers, preview: preview, position: position, isDesk: site.isDesk),
        status: status)
    } catch {
      guard let fault = Self.fault(error, reading) else { throw error }
      return try site.page(
        KeepPage(reading, answers: answers, faults: [fault], isDesk: site.isDesk),
        status: .unprocessableContent)
    }
  }

  private func keep(_ reading: Reading, _ answers: [KeepAnswers]) async throws -> Response {
    var (papers, options) = Self.papers(reading, answers)
    options.confirmed = true
    let stamp = Stamp(actor: .desk, time: Date(), reason: "Kept from Read a paper")
    let (kept, agreed) = (papers, options)
    papers = []
    let outcome = try await site.change {
      try $0.importPapers(kept, options: agreed, stamp: stamp)
    }
    let plan = outcome.preview.papers.first?.plan.slug
    return Response(
      status: .seeOther, headers: [.location: (plan.map { Address.plan($0) } ?? .home).path])
  }

  /// The papers with what the officer said of them.
  ///
  /// One answer for all papers goes as an option, which names the programme where a paper holds
  /// several plans; answers that differ go into the papers themselves.
  private static func papers(
    _ reading: Reading, _ answers: [KeepAnswers]
  ) -> ([ImportedPaper], ImportOptions) {
    var options = ImportOptions()
    let papers = zip(reading.papers, answers).map { read, answer in
      var paper = read.paper
      paper.council = answer.council
      if !answer.plan.isEmpty, Set(answers.map(\.plan)).count > 1 { paper.plan = answer.plan }
      if answer.period.isEmpty {
        paper.period = nil
      } else if answer.period != paper.period?.label {
        paper.period = Period(answer.period)
      }
      return ImportedPaper(paper: paper, bytes: read.bytes)
    }
    if let plan = answers.first?.plan, !plan.isEmpty, Set(answers.map(\.plan)).count == 1,
      reading.papers.contains(where: { $0.paper.plan != plan })
    {
      options.plan = plan
    }
    return (papers, options)
  }

  /// The field that an import stumbles over; nil where it is none.
  private static func fault(_ error: any Error, _ reading: Reading) -> ErrorSummary.Fault? {
    func field(_ name: String, _ document: String) -> String {
      let index = reading.papers.firstIndex { $0.paper.document.name == document } ?? 0
      return "\(name)-\(index + 1)"
    }
    switch error {
    case let error as CouncilNotStated:
      return .init(
        "Say which council the paper is of", field: field("council", error.document))
    case let error as PlanNotClear:
      return .init(
        "Say which plan of \(error.council) it is: "
          + (error.candidates.isEmpty ? "it has none yet" : Phrases.list(error.candidates)),
        field: field("plan", error.document))
    case let error as PeriodNotStated:
      return .init(
        "Say which period the paper’s updates speak of", field: field("period", error.document))
    case let error as NoActionsFound:
      return .init(
        "No actions were found in \(error.document), so there is nothing to keep",
        field: field("council", error.document))
    default: return nil
    }
  }
}
