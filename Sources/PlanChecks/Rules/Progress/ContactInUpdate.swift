public import PlanModel

/// Finds a person's email address or mobile number in a text for publication.
public struct ContactInUpdate: PlanRule {
  public static let guidance = Guidance(
    name: "contact-in-update", title: "A person's contact details in a text", family: .progress,
    severity: .warning,
    looksFor:
      "An email address made of a person's names (“first.last@…”) and a mobile telephone number, in "
      + "the text of an action or what is reported of it. The address or number of an office or a "
      + "service is no fault.",
    whyItMatters:
      "The paper is published and kept for years: the person gets what was meant for the post, and "
      + "may not have agreed to it.",
    howToPutRight: "Name the post or team, and the address of the office.",
    whenToWaive: "Where the person is the public contact for the work and has agreed.",
    before: "W6 Places are left; write to jo.marsh@wolmershire.example",
    after: "W6 Places are left; write to repair@wolmershire.example")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.texts.compactMap { field, text in
        guard let contact = Self.address(in: text) ?? Self.mobile(in: text) else { return nil }
        return finding(.contact(contact, in: FieldName.spoken(field)), about: action, at: field)
      }
    }
  }

  /// An address whose part before the sign is two names or more.
  private static func address(in text: String) -> String? {
    guard TextBytes.has("@", in: text) else { return nil }
    for piece in text.split(whereSeparator: { " ,;:()<>[]\n".contains($0) }) {
      let parts = piece.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].contains(".") else { continue }
      let names = parts[0].split { $0 == "." || $0 == "_" }
      guard names.count >= 2, names.allSatisfy({ $0.allSatisfy(\.isLetter) }),
        !names.contains(where: { offices.contains($0.lowercased()) })
      else { continue }
      return piece.hasSuffix(".") ? String(piece.dropLast()) : String(piece)
    }
    return nil
  }

  /// Eleven digits that begin with 07, or the same behind +44.
  private static func mobile(in text: String) -> String? {
    // The shortest is eleven digits, and few texts have any.
    guard text.utf8.count >= 11, TextBytes.hasDigit(text) else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        index += 1
        guard bytes[start] == UInt8(ascii: "0") || bytes[start] == UInt8(ascii: "+"),
          start == 0 || !isDigit(bytes[start - 1])
        else { continue }
        while index < bytes.count, isDigit(bytes[index]) || bytes[index] == 0x20 { index += 1 }
        let printed = String(decoding: bytes[start..<index], as: UTF8.self)
        let number = printed.utf8.filter(isDigit)
        if number.starts(with: "07".utf8) && number.count == 11
          || number.starts(with: "447".utf8) && number.count == 12
        {
          return printed.trimmed
        }
      }
      return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Words of which one makes it an office's address.
  private static let offices: Set<String> = [
    "climate", "change", "climatechange", "info", "enquiries", "enquiry", "contact", "team",
    "green",
    "net", "zero", "energy", "waste", "recycling", "transport", "planning", "housing", "council",
    "environment", "sustainability", "press", "office", "customer", "customers", "services",
    "service", "support", "help", "helpdesk", "community", "communities", "grants", "business",
    "action", "plan", "warm", "homes", "retrofit", "carbon", "trees", "nature", "parks", "policy",
    "projects", "project", "democratic", "committee", "parking", "fleet", "schools", "hub",
  ]
}

extension Finding.Message {
  fileprivate static func contact(_ contact: String, in field: String) -> Self {
    "a person's contact stands in \(field): “\(contact)”"
  }
}
