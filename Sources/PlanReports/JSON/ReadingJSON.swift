public import PlanModel

/// What was read in documents, in the published form of `waymark read --format json`.
public enum ReadingJSON {
  /// An array with one object per paper, in the order given.
  public static func bytes(of papers: [Paper]) -> [UInt8] {
    var bytes: [UInt8] = []
    write(papers) { bytes += $0 }
    return bytes
  }

  /// The same, handed over in portions of about a megabyte.
  public static func write(_ papers: [Paper], to sink: ([UInt8]) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      var json = JSONWriter(linesTo: 3, sink: sink)
      json.array(papers) { write($1, to: &$0) }
      json.endLine()
    }
  }

  /// An array of actions of the register, as `waymark export actions --format json` prints it.
  public static func bytes(
    ofRegister actions: some Sequence<(place: RegisterPlace, action: Action)>
  ) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(actions) { ActionJSON.write($1.action, register: $1.place, to: &$0) }
    json.endLine()
    return json.bytes
  }

  private static func write(_ paper: Paper, to json: inout JSONWriter) {
    json.object { json in
      json.key("document")
      json.object {
        $0.pair("name", paper.document.name)
        $0.pair("sha256", paper.document.sha256)
        $0.pair("format", paper.document.format)
      }
      json.pair("council", paper.council)
      json.pair("plan", paper.plan)
      json.pair("edition", paper.edition)
      json.key("period")
      if let period = paper.period {
        json.object {
          $0.pair("label", period.label)
          $0.pair("date", period.date.description)
        }
      } else {
        json.value(nil as String?)
      }
      json.key("legend")
      json.array(paper.legend.terms) { write($1, to: &$0) }
      json.key("actions")
      json.array(paper.actions) { ActionJSON.write($1, to: &$0) }
      json.key("tallies")
      json.array(paper.tallies) { write($1, to: &$0) }
      json.key("accounting")
      write(paper.accounting, to: &json)
      json.key("findings")
      json.array(paper.findings) { FindingJSON.write($1, to: &$0) }
    }
  }

  private static func write(_ term: LegendTerm, to json: inout JSONWriter) {
    json.object {
      $0.pair("kind", term.kind.rawValue)
      $0.pair("term", term.term)
      $0.pair("definition", term.definition)
      $0.pair("canonical", term.canonical)
    }
  }

  private static func write(_ tally: Tally, to json: inout JSONWriter) {
    json.object { json in
      json.pair("by", tally.by)
      json.key("rows")
      json.array(tally.rows) { json, row in
        json.object { json in
          json.pair("name", row.name)
          json.pair("lead", row.lead)
          json.key("counts")
          json.object { json in
            for term in orderedTerms(of: row, in: tally) { json.pair(term, row.counts[term]) }
          }
        }
      }
    }
  }

  /// As the table prints its terms; any that it does not list follow by name.
  private static func orderedTerms(of row: Tally.Row, in tally: Tally) -> [String] {
    var seen: Set<String> = []
    let listed = tally.terms.filter { row.counts[$0] != nil && seen.insert($0).inserted }
    return listed + row.counts.keys.filter { !seen.contains($0) }.sorted()
  }

  private static func write(_ accounting: Accounting, to json: inout JSONWriter) {
    json.object { json in
      json.pair("characters", accounting.characters)
      json.key("placed")
      json.object { json in
        for place in Accounting.Place.allCases {
          json.pair(place.rawValue, accounting.placed[place] ?? 0)
        }
      }
      json.key("unplaced")
      json.array(accounting.unplaced) { json, unplaced in
        json.object {
          $0.pair("line", unplaced.line)
          $0.pair("text", unplaced.text)
        }
      }
    }
  }
}

/// A finding in the published form.
enum FindingJSON {
  static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object {
      $0.pair("rule", finding.rule)
      $0.pair("severity", finding.severity.rawValue)
      $0.pair("ref", finding.ref)
      $0.pair("refs", finding.refs)
      $0.pair("message", finding.message)
      $0.pair("document", finding.document)
      $0.pair("line", finding.line)
    }
  }
}
