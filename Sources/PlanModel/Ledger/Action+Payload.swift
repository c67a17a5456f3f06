extension Action {
  /// The fields of an action in a payload, by the names that the published JSON gives them.
  enum Field: Int, CaseIterable {
    case key, ref, refAsPrinted, plan, list, section, group, title, text, groupings, objectives
    case elements, introducedIn, role, leads, partners, partnersAsPrinted, timescale, cost, carbon
    case score, impact, measure, stage, rating, movement, update, reason, mitigation, changeNote
    case see, parts, updates, fields, source, sources

    var name: String { Self.names[rawValue] }

    var nameBytes: [UInt8] { Self.namesBytes[rawValue] }

    private static let names = allCases.map { String(describing: $0) }
    private static let namesBytes = names.map { Array($0.utf8) }

    static let byName = Dictionary(uniqueKeysWithValues: zip(names, allCases))
  }

  func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("key", key)
      out.member("ref", ref)
      out.member("refAsPrinted", refAsPrinted)
      out.member("plan", plan)
      out.member("list", list)
      out.member("section", section)
      out.member("group", group)
      out.member("title", title)
      out.member("text", text)
      if !groupings.isEmpty {
        out.key("groupings")
        out.object { out in
          for (axis, member) in groupings.sorted(by: { $0.key < $1.key }) {
            out.key(axis)
            out.string(member)
          }
        }
      }
      out.member("objectives", objectives)
      out.member("elements", elements)
      out.member("introducedIn", introducedIn)
      out.reading("role", role.printed, nil, role.canonical?.rawValue)
      out.member("leads", leads)
      out.member("partners", partners)
      out.member("partnersAsPrinted", partnersAsPrinted)
      writeScales(to: &out)
      writeProgress(to: &out)
      out.pairs("fields", fields.map { ($0.heading, $0.text) })
      out.member("source", PackedSources.pack(source))
      if !sources.isEmpty { out.member("sources", sources.packed) }
    }
  }

  private func writeScales(to out: inout JSONOutput) {
    if timescale != Timescale() {
      out.key("timescale")
      timescale.write(to: &out)
    }
    out.bands("cost", cost)
    out.bands("carbon", carbon)
    if score != Score() {
      out.key("score")
      out.object { out in
        if let printed = score.printed {
          out.key("printed")
          out.number(printed)
        }
        if let computed = score.computed {
          out.key("computed")
          out.number(computed)
        }
      }
    }
    out.member("impact", impact)
    out.member("measure", measure)
  }

  private func writeProgress(to out: inout JSONOutput) {
    out.reading("stage", stage.printed, stage.term, stage.canonical?.rawValue)
    out.reading("rating", rating.printed, rating.term, rating.canonical?.rawValue)
    if movement != StatedMovement() {
      out.key("movement")
      out.object { out in
        out.member("printed", movement.printed)
        out.member("from", movement.from)
      }
    }
    out.member("update", update)
    out.member("reason", reason)
    out.member("mitigation", mitigation)
    out.member("changeNote", changeNote)
    out.member("see", see)
    if !parts.isEmpty {
      out.key("parts")
      out.array(parts) { out, part in
        out.object { out in
          out.member("text", part.text)
          out.reading(
            "stage", part.stage.printed, part.stage.term, part.stage.canonical?.rawValue)
          out.member("due", part.due?.description)
        }
      }
    }
    if !updates.isEmpty {
      out.key("updates")
      out.array(updates) { out, update in
        out.object { out in
          out.member("period", update.period)
          out.reading(
            "stage", update.stage.printed, update.stage.term, update.stage.canonical?.rawValue)
          out.reading(
            "rating", update.rating.printed, update.rating.term, update.rating.canonical?.rawValue)
          out.member("text", update.text)
        }
      }
    }
  }
}

extension Timescale {
  func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("printed", printed)
      out.member("bands", bands.map(\.rawValue))
      out.member("start", start?.description)
      out.member("end", end?.description)
      if ongoing {
        out.key("ongoing")
        out.bool(true)
      }
      out.member("years", years)
    }
  }
}

extension JSONOutput {
  mutating func reading(
    _ key: StaticString, _ printed: String?, _ term: String?, _ canonical: String?
  ) {
    guard printed != nil || term != nil || canonical != nil else { return }
    self.key(key)
    object { out in
      out.member("printed", printed)
      out.member("term", term)
      out.member("canonical", canonical)
    }
  }

  mutating func bands(_ key: StaticString, _ level: LevelReading) {
    guard level != LevelReading() else { return }
    self.key(key)
    object { out in
      out.member("printed", level.printed)
      out.member("bands", level.bands.map(\.rawValue))
    }
  }

  /// Pairs in their order, as a flat array.
  mutating func pairs(_ key: StaticString, _ pairs: [(String, String)]) {
    guard !pairs.isEmpty else { return }
    self.key(key)
    array(pairs) { out, pair in
      out.string(pair.0)
      out.string(pair.1)
    }
  }
}
