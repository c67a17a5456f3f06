import Foundation

extension Payload {
  /// The bytes that the ledger stores and hashes.
  ///
  /// They are written once; a hash is always taken over stored bytes, never over a re-encoding.
  public func encoded() throws -> [UInt8] {
    switch self {
    case .actionReported(let said): Self.bytes(edition: said.edition, action: said.action)
    case .readingCorrected(let said): Self.bytes(edition: said.edition, action: said.action)
    case .actionRated(let said): Self.bytes(said)
    case .councilDeclared(let said): try Self.json(said)
    case .planDeclared(let said): try Self.json(said)
    case .planRenamed(let said): try Self.json(said)
    case .papersImported(let said): try Self.json(said)
    case .paperRead(let said): try Self.json(said)
    case .linkAccepted(let said): try Self.json(said)
    case .payloadRedacted(let said): try Self.json(said)
    case .personErased(let said): try Self.json(said)
    case .waiverGranted(let said): try Self.json(said)
    case .waiverWithdrawn(let said): try Self.json(said)
    case .successionAccepted(let said): try Self.json(said)
    case .successionRefused(let said): try Self.json(said)
    case .successionWithdrawn(let said): try Self.json(said)
    case .measuresRecorded(let said): try said.payload()
    case .measuresWithdrawn(let said): try Self.json(said)
    case .measuresPublished(let said): try Self.json(said)
    case .councilSucceeded(let said): try Self.json(said)
    case .councilSuccessionWithdrawn(let said): try Self.json(said)
    case .planCarriedOver(let said): try Self.json(said)
    case .paperIssued(let said): try Self.json(said)
    case .periodClosed, .periodReissued, .published, .withdrawn, .documentExempted,
      .documentRedacted:
      Array("{}".utf8)
    }
  }

  /// Reads stored bytes.
  ///
  /// For who does not show a paper's columns as they are printed, `withPrintedFields` leaves them out
  /// of actions: they are a third of what there is to read.
  public init(
    _ type: EventType, decoding bytes: UnsafeBufferPointer<UInt8>, withPrintedFields: Bool = true
  ) throws {
    switch type {
    case .actionReported:
      let said = try Self.action(bytes, withPrintedFields)
      guard let action = said.action else { throw MalformedPayload(offset: 0) }
      self = .actionReported(ActionReported(edition: said.edition, action: action))
    case .readingCorrected:
      let said = try Self.action(bytes, withPrintedFields)
      self = .readingCorrected(ReadingCorrected(edition: said.edition, action: said.action))
    case .actionRated: self = .actionRated(try Self.rated(bytes))
    case .councilDeclared: self = .councilDeclared(try Self.value(bytes))
    case .planDeclared: self = .planDeclared(try Self.value(bytes))
    case .planRenamed: self = .planRenamed(try Self.value(bytes))
    case .papersImported: self = .papersImported(try Self.value(bytes))
    case .paperRead: self = .paperRead(try Self.value(bytes))
    case .linkAccepted: self = .linkAccepted(try Self.value(bytes))
    case .payloadRedacted: self = .payloadRedacted(try Self.value(bytes))
    case .personErased: self = .personErased(try Self.value(bytes))
    case .waiverGranted: self = .waiverGranted(try Self.value(bytes))
    case .waiverWithdrawn: self = .waiverWithdrawn(try Self.value(bytes))
    case .successionAccepted: self = .successionAccepted(try Self.value(bytes))
    case .successionRefused: self = .successionRefused(try Self.value(bytes))
    case .successionWithdrawn: self = .successionWithdrawn(try Self.value(bytes))
    case .measuresRecorded: self = .measuresRecorded(try Self.value(bytes))
    case .measuresWithdrawn: self = .measuresWithdrawn(try Self.value(bytes))
    case .measuresPublished: self = .measuresPublished(try Self.value(bytes))
    case .councilSucceeded: self = .councilSucceeded(try Self.value(bytes))
    case .councilSuccessionWithdrawn:
      self = .councilSuccessionWithdrawn(try Self.value(bytes))
    case .planCarriedOver: self = .planCarriedOver(try Self.value(bytes))
    case .paperIssued: self = .paperIssued(try Self.value(bytes))
    case .periodClosed: self = .periodClosed
    case .periodReissued: self = .periodReissued
    case .published: self = .published
    case .withdrawn: self = .withdrawn
    case .documentExempted: self = .documentExempted
    case .documentRedacted: self = .documentRedacted
    }
  }

  private static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  private static func value<Value: Decodable>(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(buffer: bytes))
  }

  private static func bytes(edition: String?, action: Action?) -> [UInt8] {
    var out = JSONOutput()
    out.object { out in
      out.member("edition", edition)
      if let action {
        out.key("action")
        action.write(to: &out)
      }
    }
    return out.bytes
  }

  private static func bytes(_ said: ActionRated) -> [UInt8] {
    var out = JSONOutput()
    out.object { out in
      if let rating = said.rating {
        out.key("rating")
        out.object { out in
          out.member("printed", rating.printed)
          out.member("term", rating.term)
          out.member("canonical", rating.canonical?.rawValue)
        }
      }
      if let stage = said.stage {
        out.key("stage")
        out.object { out in
          out.member("printed", stage.printed)
          out.member("term", stage.term)
          out.member("canonical", stage.canonical?.rawValue)
        }
      }
    }
    return out.bytes
  }

  private static func action(
    _ bytes: UnsafeBufferPointer<UInt8>, _ withPrintedFields: Bool
  ) throws(MalformedPayload) -> (edition: String?, action: Action?) {
    var edition: String?
    var action: Action?
    var input = JSONInput(bytes)
    input.leavesOutPrintedFields = !withPrintedFields
    try input.object { (input, name) throws(MalformedPayload) in
      switch name {
      case "edition": edition = try input.string()
      case "action": action = try Action(from: &input)
      default: try input.skip()
      }
    }
    return (edition, action)
  }

  private static func rated(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(MalformedPayload) -> ActionRated {
    var said = ActionRated()
    var input = JSONInput(bytes)
    try input.object { (input, name) throws(MalformedPayload) in
      switch name {
      case "rating": said.rating = try input.rating()
      case "stage": said.stage = try input.stage()
      default: try input.skip()
      }
    }
    return said
  }
}
