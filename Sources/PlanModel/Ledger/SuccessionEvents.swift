public import Foundation

/// A person says what became of actions, or where they come from.
public struct SuccessionAccepted: Hashable, Codable, Sendable {
  public var link: SuccessionLink
  /// The ground on which it had been proposed; nil where the person said it unasked.
  public var ground: String?

  public init(link: SuccessionLink, ground: String? = nil) {
    self.link = link
    self.ground = ground
  }
}

/// A person says that none of the first actions became any of the others.
public struct SuccessionRefused: Hashable, Codable, Sendable {
  public var from: [String]
  /// Empty where what is refused is that they ended or vanished.
  public var to: [String]
  public var note: String?

  public init(from: [String], to: [String], note: String? = nil) {
    self.from = from
    self.to = to
    self.note = note
  }
}

/// An answer, accepting or refusing, is taken back.
public struct SuccessionWithdrawn: Hashable, Codable, Sendable {
  /// Where it was given.
  public var answer: Position

  public init(answer: Position) { self.answer = answer }
}

/// What a person said of a succession and did not take back, with who said it and when.
public struct SuccessionAnswer: Hashable, Codable, Sendable {
  public enum Said: Hashable, Codable, Sendable {
    case accepted(SuccessionAccepted)
    case refused(SuccessionRefused)
  }

  /// Where it was said; a withdrawal names it.
  public var position: Position
  public var said: Said
  public var actor: ActorID
  public var recorded: Date

  public init(position: Position, said: Said, actor: ActorID, recorded: Date) {
    self.position = position
    self.said = said
    self.actor = actor
    self.recorded = recorded
  }

  /// What an event says; nil where it is of another kind, or its words were erased.
  public init?(_ event: Event) {
    let said: Said
    switch event.payload {
    case .successionAccepted(let accepted): said = .accepted(accepted)
    case .successionRefused(let refused): said = .refused(refused)
    default: return nil
    }
    self.init(
      position: event.header.position, said: said, actor: event.header.actor,
      recorded: event.header.recorded)
  }

  /// The link, where it was accepted.
  public var link: SuccessionLink? {
    guard case .accepted(let accepted) = said else { return nil }
    return accepted.link
  }

  /// The ids of the actions before and after.
  public var ends: (from: [String], to: [String]) {
    switch said {
    case .accepted(let accepted): (accepted.link.from, accepted.link.to)
    case .refused(let refused): (refused.from, refused.to)
    }
  }
}
