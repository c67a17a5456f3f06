import Foundation
import HTTPTypes
import Hummingbird
import PlanModel
import PlanStore

/// Findings accepted with a reason, and taken back; both are events.
struct WaiverRoutes {
  let site: Site

  func add(to table: RouteTable) {
    table.get(.newWaiver, for: .desk, use: ask)
    table.post(.waivers, for: .desk, use: grant)
    table.post(.waiverWithdrawals, for: .desk, use: withdraw)
  }

  private func findings(_ context: WebContext) async throws -> PlanFindings {
    let slug = try context.word("plan")
    let day = try Today.date()
    let site = site
    let found = try await site.ask { try site.findings(of: slug, $0, on: day) }
    guard let found else { throw Fault.notFound }
    return found
  }

  private func form(
    _ findings: PlanFindings, _ answer: WaiverPage.Answer, _ faults: [ErrorSummary.Fault] = []
  ) throws -> Response {
    guard
      let page = WaiverPage(findings, answer: answer, faults: faults, isDesk: site.isDesk)
    else { throw Fault.notFound }
    return try site.page(page, status: faults.isEmpty ? .ok : .unprocessableContent)
  }

  @Sendable private func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let rule = request.query("rule") else { throw Fault.notFound }
    return try form(
      try await findings(context), WaiverPage.Answer(rule: rule, ref: request.query("ref")))
  }

  @Sendable private func grant(_ request: Request, _ context: WebContext) async throws -> Response {
    let findings = try await findings(context)
    let sent = try await request.form(upTo: 20_000)
    let ref = sent.trimmed("ref")
    let answer = WaiverPage.Answer(
      rule: sent.trimmed("rule"), ref: ref.isEmpty ? nil : ref,
      reason: String(sent.trimmed("reason").prefix(2_000)), until: sent.trimmed("until"))
    var faults: [ErrorSummary.Fault] = []
    if answer.reason.isEmpty { faults.append(.init("Say why it is accepted", field: "reason")) }
    let until = PartialDate(iso: answer.until)
    if !answer.until.isEmpty {
      if let until {
        if until.lastDay < (try Today.date()) {
          faults.append(.init("Give a day that is still to come", field: "until"))
        }
      } else {
        faults.append(.init("Give the day as year, month and day: 2026-03-31", field: "until"))
      }
    }
    // Nothing is accepted that is not there to be seen.
    let page = try form(findings, answer, faults)
    guard faults.isEmpty else { return page }
    let waiver = WaiverGranted(
      rule: answer.rule, ref: answer.ref, reason: answer.reason, until: until)
    let slug = findings.plan.slug
    let stamp = Stamp(actor: .desk, time: Date())
    _ = try await site.change { try $0.grant(waiver, plan: slug, stamp: stamp) }
    return Response(status: .seeOther, headers: [.location: Address.findings(slug).path])
  }

  @Sendable private func withdraw(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let slug = try context.word("plan")
    let sent = try await request.form(upTo: 1_000)
    let standing = try await site.ask { try $0.waivers(plan: slug) }
    guard let number = Int(sent.trimmed("waiver")),
      let waiver = standing.first(where: { $0.position.number == number })
    else { throw Fault.notFound }
    let stamp = Stamp(actor: .desk, time: Date())
    _ = try await site.change {
      try $0.withdraw(waiver: waiver.position, plan: waiver.plan, stamp: stamp)
    }
    return Response(status: .seeOther, headers: [.location: Address.findings(slug).path])
  }
}
