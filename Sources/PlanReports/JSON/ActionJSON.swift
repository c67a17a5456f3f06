import PlanModel

/// An action as the contract prints it: every key always there, null or [] where unknown.
enum ActionJSON {
  /// Writes one action; `register` adds what the register knows of it.
  static func write(
    _ action: Action, register: RegisterPlace? = nil, to json: inout JSONWriter
  ) {
    json.object { json in
      if let register { writePlace(register, to: &json) }
      json.pair("key", action.key)
      json.pair("ref", action.ref)
      json.pair("refAsPrinted", action.refAsPrinted)
      json.pair("plan", action.plan ?? register?.plan)
      json.pair("list", action.list)
      json.pair("section", action.section)
      json.pair("group", action.group)
      json.pair("title", action.title)
      json.pair("text", action.text)
      json.key("groupings")
      json.object { json in
        for (heading, member) in action.groupings.sorted(by: { $0.key < $1.key }) {
          json.pair(heading, member)
        }
      }
      json.pair("objectives", action.objectives)
      json.pair("elements", action.elements)
      json.pair("introducedIn", action.introducedIn)
      json.key("role")
      json.object {
        $0.pair("printed", action.role.printed)
        $0.pair("canonical", action.role.canonical?.rawValue)
      }
      json.pair("leads", action.leads)
      json.pair("partners", action.partners)
      json.pair("partnersAsPrinted", action.partnersAsPrinted)
      writeMeasures(of: action, to: &json)
      writeProgress(of: action, to: &json)
      json.key("fields")
      writeFields(action.fields, to: &json)
      json.key("source")
      write(action.source, to: &json)
      json.key("sources")
      json.object { json in
        for (field, source) in action.sources.sorted(by: { $0.key < $1.key }) {
          json.key(field)
          write(source, to: &json)
        }
      }
    }
  }

  private static func writePlace(_ place: RegisterPlace, to json: inout JSONWriter) {
    json.pair("id", place.id)
    json.pair("council", place.council)
    json.pair("programme", place.plan)
    json.pair("edition", place.edition)
    json.pair("period", place.period)
  }

  private static func writeMeasures(of action: Action, to json: inout JSONWriter) {
    json.key("timescale")
    json.object {
      $0.pair("printed", action.timescale.printed)
      $0.pair("bands", action.timescale.bands.map(\.rawValue))
      $0.pair("start", action.timescale.start?.description)
      $0.pair("end", action.timescale.end?.description)
      $0.key("ongoing")
      $0.value(action.timescale.ongoing)
      $0.pair("years", action.timescale.years)
    }
    for (name, level) in [("cost", action.cost), ("carbon", action.carbon)] {
      json.key(name)
      json.object {
        $0.pair("printed", level.printed)
        $0.pair("bands", level.bands.map(\.rawValue))
      }
    }
    json.key("score")
    json.object {
      $0.key("printed")
      $0.value(action.score.printed)
      $0.key("computed")
      $0.value(action.score.computed)
    }
    json.pair("impact", action.impact)
    json.pair("measure", action.measure)
  }

  private static func writeProgress(of action: Action, to json: inout JSONWriter) {
    json.key("stage")
    write(action.stage, to: &json)
    json.key("rating")
    write(action.rating, to: &json)
    json.key("movement")
    json.object {
      $0.pair("printed", action.movement.printed)
      $0.pair("from", action.movement.from)
    }
    json.pair("update", action.update)
    json.pair("reason", action.reason)
    json.pair("mitigation", action.mitigation)
    json.pair("changeNote", action.changeNote)
    json.pair("see", action.see)
    json.key("parts")
    json.array(action.parts) { json, part in
      json.object {
        $0.pair("text", part.text)
        $0.key("stage")
        write(part.stage, to: &$0)
        $0.pair("due", part.due?.description)
      }
    }
    json.key("updates")
    json.array(action.updates) { json, update in
      json.object {
        $0.pair("period", update.period)
        $0.key("stage")
        write(update.stage, to: &$0)
        $0.key("rating")
        write(update.rating, to: &$0)
        $0.pair("text", update.text)
      }
    }
  }

  /// A heading that stands over several columns is told apart by " #2", " #3".
  private static func writeFields(_ fields: [PrintedField], to json: inout JSONWriter) {
    json.object { json in
      for (heading, text) in FieldNames.unique(fields) { json.pair(heading, text) }
    }
  }

  static func write(_ stage: StageReading, to json: inout JSONWriter) {
    json.object {
      $0.pair("printed", stage.printed)
      $0.pair("term", stage.term)
      $0.pair("canonical", stage.canonical?.rawValue)
    }
  }

  static func write(_ rating: RatingReading, to json: inout JSONWriter) {
    json.object {
      $0.pair("printed", rating.printed)
      $0.pair("term", rating.term)
      $0.pair("canonical", rating.canonical?.rawValue)
    }
  }

  static func write(_ source: Source, to json: inout JSONWriter) {
    json.object {
      $0.pair("line", source.line)
      $0.pair("endLine", source.endLine)
      $0.pair("page", source.page)
      $0.pair("sheet", source.sheet)
      $0.pair("cell", source.cell)
    }
  }
}

/// Names for cells whose headings repeat.
enum FieldNames {
  /// Each heading once: the second "Status" is "Status #2".
  static func unique(_ fields: [PrintedField]) -> [(heading: String, text: String)] {
    var seen: Set<String> = []
    return fields.map { field in
      var name = field.heading
      var count = 1
      while !seen.insert(name).inserted {
        count += 1
        name = "\(field.heading) #\(count)"
      }
      return (name, field.text)
    }
  }
}

extension JSONWriter {
  mutating func pair(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  mutating func pair(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  mutating func pair(_ name: String, _ texts: [String]) {
    key(name)
    strings(texts)
  }
}
