import PlanModel
import PlanReading
import PlanStore

/// Finds whose inventories those of a file are among the councils of the register.
struct InventoryCouncils {
  /// What was found for each council of the register, in the order of the file.
  private(set) var inventories: [(council: CouncilSummary, inventories: [Inventory])] = []
  /// Names or codes in the file that are of no council of the register.
  private(set) var unknown: [String] = []

  /// Entries that name no council are of `only`, where it is given.
  init(
    _ entries: [InventoryReading.Entry], among councils: [CouncilSummary], only: CouncilSummary?,
    by directory: CouncilDirectory?
  ) {
    var bySlug: [String: [Inventory]] = [:]
    var order: [CouncilSummary] = []
    let known = Known(only.map { [$0] } ?? councils, directory)
    var unknown: [String: Bool] = [:]
    for entry in entries {
      let names = [entry.councilCode, entry.councilName].compactMap { $0 }
      guard
        let council = names.isEmpty
          ? only : known.council(coded: entry.councilCode, named: entry.councilName)
      else {
        let name = entry.councilName ?? entry.councilCode ?? ""
        if unknown.updateValue(true, forKey: name) == nil { self.unknown.append(name) }
        continue
      }
      if bySlug[council.slug] == nil { order.append(council) }
      bySlug[council.slug, default: []].append(entry.inventory)
    }
    inventories = order.map { ($0, bySlug[$0.slug] ?? []) }
  }

  /// The register's councils by every code and name that they go by.
  private struct Known {
    private var byCode: [String: CouncilSummary] = [:]
    private var byName: [String: CouncilSummary] = [:]
    private let directory: CouncilDirectory?

    init(_ councils: [CouncilSummary], _ directory: CouncilDirectory?) {
      self.directory = directory
      for council in councils {
        byName[council.name.lowercased()] = council
        switch directory?.council(named: council.name) {
        case .council(let found): byCode[found.code] = council
        case .several(let found): for one in found { byCode[one.code] = council }
        case .some(.none), nil: continue
        }
      }
    }

    func council(coded code: String?, named name: String?) -> CouncilSummary? {
      if let name, let council = byName[name.lowercased()] { return council }
      guard let directory else { return nil }
      for text in [code, name] {
        guard let text else { continue }
        switch directory.council(text) {
        case .council(let found): if let council = byCode[found.code] { return council }
        case .several(let found):
          if let council = found.lazy.compactMap({ byCode[$0.code] }).first { return council }
        case .none: continue
        }
      }
      return nil
    }
  }
}
