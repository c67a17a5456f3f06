import PlanModel

/// What a council emits against its targets, in the published form of `waymark emissions show --format
/// json`; amounts in tonnes.
public enum EmissionsJSON {
  public static func bytes(of report: EmissionsReport) -> [UInt8] {
    var json = JSONWriter(linesTo: 3)
    json.object { json in
      json.pair("council", report.council)
      json.key("moved")
      json.array(report.moved) { write($1, to: &$0) }
      json.key("parts")
      json.array(report.parts) { write($1, to: &$0) }
    }
    json.endLine()
    return json.bytes
  }

  static func write(_ revision: TargetRevision, to json: inout JSONWriter) {
    json.object {
      $0.pair("boundary", revision.before.boundary.rawValue)
      $0.pair("from", revision.before.goalYear.description)
      $0.pair("to", revision.kind == .withdrawn ? nil : revision.after.goalYear.description)
      $0.pair("body", revision.decision?.body)
      $0.pair("date", revision.decision?.date?.description)
      $0.pair("minute", revision.decision?.minute)
      $0.pair("reason", revision.reason)
    }
  }

  private static func write(_ part: EmissionsReport.Part, to json: inout JSONWriter) {
    json.object { json in
      json.pair("boundary", part.boundary.rawValue)
      json.pair("gases", part.gases?.rawValue)
      json.key("years")
      json.array(part.years) { json, year in
        json.object { json in
          json.pair("year", year.year.description)
          json.tonnes("total", year.total)
          json.key("shares")
          json.object { json in
            for share in year.shares { json.tonnes(share.name, share.amount) }
          }
          json.key("restated")
          json.value(year.restatement != nil)
          json.pair("restatementReason", year.restatement?.reason)
          json.pair("publication", year.publication)
        }
      }
      json.key("targets")
      json.array(part.aims) { write($1, to: &$0) }
      json.key("budgets")
      json.array(part.budgets) { write($1, to: &$0) }
      json.tonnes("yearlyChange", part.trend?.yearlyChange)
      json.pair("missing", part.missing.map(\.description))
      json.pair("disputed", part.disputed.map(\.description))
    }
  }

  private static func write(_ aim: EmissionsReport.Aim, to json: inout JSONWriter) {
    json.object { json in
      json.pair("sentence", EmissionsWords.sentence(of: aim.target))
      json.pair("goalYear", aim.target.goalYear.description)
      json.pair("baseYear", (aim.base?.year ?? aim.target.baseYear)?.description)
      json.tonnes("baseEmissions", aim.base?.emissions ?? aim.target.baseEmissions)
      json.key("path")
      json.array(aim.path) { json, point in
        json.object { json in
          json.pair("year", point.year.description)
          json.tonnes("required", point.emissions)
        }
      }
      json.key("gaps")
      json.array(aim.gaps) { json, gap in
        json.object { json in
          json.pair("year", gap.year.description)
          json.tonnes("actual", gap.actual)
          json.tonnes("required", gap.required)
          json.tonnes("gap", gap.amount)
          json.key("shareBehind")
          json.value(gap.shareBehind)
          json.key("shareOver")
          json.value(gap.shareOver)
        }
      }
      switch aim.meeting {
      case .met(let year): json.pair("meets", year.description)
      case .expected(let year): json.pair("meets", year.description)
      case .never: json.pair("meets", "never")
      case nil: json.pair("meets", nil as String?)
      }
      json.pair("problem", aim.impossible.map { EmissionsWords.sentence(of: $0) })
    }
  }

  private static func write(_ account: CarbonBudgetAccount, to json: inout JSONWriter) {
    json.object { json in
      json.pair("from", account.budget.from.description)
      json.pair("through", account.budget.through.description)
      json.tonnes("given", account.budget.given)
      json.tonnes("used", account.used)
      json.tonnes("left", account.left)
      switch account.runsOut {
      case .already(let year): json.pair("runsOut", year.description)
      case .expected(let year): json.pair("runsOut", year.description)
      case .never: json.pair("runsOut", "never")
      case .unknown: json.pair("runsOut", nil as String?)
      }
      json.pair("missing", account.missing.map(\.description))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func tonnes(_ name: String, _ amount: Emissions?) {
    key(name)
    value(amount.map { Double($0.grams) / 1_000_000 })
  }
}
