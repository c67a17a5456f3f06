import Foundation
import PlanModel
import PlanStore

/// What a verification found, in words.
enum VerificationText {
  static func text(of verification: Verification) -> String {
    var lines = ["\(verification.events) events, head \(verification.head)"]
    for redaction in verification.redactions {
      let by = redaction.actor.map { " by \($0)" } ?? ""
      let why = redaction.reason.map { ": \($0)" } ?? ""
      let place = redaction.recordedAt.map { ", recorded at \($0)" } ?? ", recorded nowhere"
      lines.append("Event \(redaction.position) was redacted\(by)\(place)\(why)")
    }
    lines += verification.faults.map { "Fault: " + sentence(for: $0) }
    if verification.isSound {
      lines.append(
        verification.provedAgainst == nil
          ? "Sound: the ledger agrees with itself. Give --head to prove it against a printed head."
          : "Sound: the ledger holds the head that was given, and all that led to it.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func sentence(for fault: Verification.Fault) -> String {
    switch fault {
    case .gap(let position): "an event is missing after \(position)."
    case .headerAltered(let position): "the header of event \(position) was altered."
    case .payloadAltered(let position): "the words of event \(position) were altered."
    case .payloadMissing(let position):
      "the words of event \(position) are gone, and no event says that they were erased."
    case .documentAltered(let sha): "the archived paper \(sha) was altered."
    case .documentMissing(let sha):
      "the paper \(sha) is not in the archive, and no event says that it was erased."
    case .headNotFound(let head):
      "the head \(head) is not in this ledger: it was cut short or rewritten."
    case .registerBehind(let register, let ledger):
      "the register stands at \(register) and the ledger at \(ledger); "
        + "waymark ledger rebuild mends it."
    }
  }
}

/// An event as a line of a list.
enum EventText {
  static func line(of event: Event) -> String {
    let header = event.header
    let time = header.recorded.formatted(.iso8601)
    let about = [header.plan, header.action, header.effective?.label].compactMap { $0 }
      .filter { !$0.isEmpty }
    let erased = event.payload == nil ? "  (erased)" : ""
    let why = event.reason.map { "  “\($0)”" } ?? ""
    return "\(header.position)  \(time)  \(header.type.rawValue)  "
      + about.joined(separator: "  ") + "  by \(header.actor)\(erased)\(why)"
  }
}
