/// Which words are English, by a list of words and the endings that English puts to them.
///
/// It is generous: an ending that no dictionary gives to a word is taken for good, since a word that
/// is wrongly called misspelt costs more trust than one that is overlooked.
public struct EnglishWords: Sendable {
  /// The words, told by their hashes.
  let hashes: WordHashes

  /// The words of a list, one a line, beside those of the field.
  ///
  /// Lines that are not all lower-case letters (names, abbreviations, possessives) are left out.
  public init(lines: some Sequence<UInt8>) {
    let field = Self.field.split { $0 == " " || $0 == "\n" }
    var hashes = field.flatMap { [WordHash.of($0.utf8), WordHash.of(($0 + "s").utf8)] }
    var word: [UInt8] = []
    var isWord = true
    for byte in lines {
      switch byte {
      case 0x61...0x7A: word.append(byte)
      case 0x0A:
        if isWord, !word.isEmpty { hashes.append(WordHash.of(word)) }
        word.removeAll(keepingCapacity: true)
        isWord = true
      case 0x0D: continue
      default: isWord = false
      }
    }
    if isWord, !word.isEmpty { hashes.append(WordHash.of(word)) }
    self.hashes = WordHashes(hashes)
  }

  /// Whether a word is two known words written as one ("handover", "kerbside"), as English makes them.
  ///
  /// Both parts have four letters or more, or the second is one that ends many nouns and verbs: shorter
  /// ones stand in nearly any slip of the hand.
  func compose(_ word: String) -> Bool {
    guard word.utf8.count >= 7 else { return false }
    return Self.lastParts.contains {
      word.hasSuffix($0) && list(String(word.dropLast($0.utf8.count)))
    }
      || (4...max(4, word.utf8.count - 4)).contains { length in
        word.utf8.count - length >= 4 && list(String(word.prefix(length)))
          && list(String(word.dropFirst(length)))
      }
  }

  private static let lastParts = ["over", "back", "side", "wide", "down", "ways", "work", "land"]

  /// Whether a word of lower-case letters is known, as it stands or without its ending.
  func contain(_ word: String) -> Bool {
    if list(word) { return true }
    // "Unspent" of "spent".
    if word.hasPrefix("un"), word.utf8.count >= 6, contain(String(word.dropFirst(2))) {
      return true
    }
    return Self.endings.contains { ending, others in
      guard word.hasSuffix(ending), word.utf8.count - ending.utf8.count >= 3 else { return false }
      let stem = String(word.dropLast(ending.utf8.count))
      let isSilent = stem.hasSuffix("e") && others.contains("e")
      if others.contains(where: { !(isSilent && $0.isEmpty) && list(stem + $0) }) {
        return true
      }
      // "planned" of "plan".
      guard Self.doubling.contains(ending), let last = stem.utf8.last,
        stem.utf8.dropLast().last == last
      else { return false }
      return list(String(stem.dropLast()))
    }
  }

  /// Whether a word stands in the list itself, without an ending taken off.
  func list(_ word: String) -> Bool { hashes.contain(WordHash.of(word.utf8)) }

  private static let endings: [(String, [String])] = [
    ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ied", ["y"]), ("ed", ["", "e"]),
    ("ing", ["", "e"]), ("er", ["", "e"]), ("ers", ["", "e"]), ("ly", [""]),
  ]
  private static let doubling: Set<String> = ["ed", "ing", "er", "ers"]

  /// Words of the field and of councils' papers that dictionaries lack.
  private static let field = """
    afforestation agrivoltaics annexe agroecology agroforestry anaerobic aquifer baseload baseline biochar
    biodegradable biodiesel biodiverse biodiversity bioenergy biofuel biogas biomass biomethane
    blockchain brownfield bungalow cafe carshare carsharing chargepoint charrette climatic cloudburst
    cobenefit codesign cogeneration collaborative commissioner comms composter composting
    corporate corporately countywide crowdfund curate cremator crematorium cyber cycleway dashboard database datacentre decarbonisation
    decarbonise decarbonization decarbonize decouple defra deliverable demonstrator densification depave
    desludge dewater dietary districtwide downscale downstream ebike ecosystem ecotourism electrification
    electrify electrolyser email emitter energise enforceable evidenced feasibility finalisation
    flagship fleetwide floodplain footfall footpath footprint footprinting framework freight gasification
    geospatial geothermal greenfield greenhouse greenspace greenwash greenway greywater gritter
    groundwater halogen haulier heatwave heathland hedgerow helpline highspeed homeowner homeworking
    housebuilder hydro hydroelectric hydrogen hyperlocal impactful incentivise infographic
    infrastructure inset insetting insourced installer interoperability interoperable intranet
    kerbside landfill landholding landowner lagging learnings leasehold lifecycle lockdown lowland
    mainstream marginalised messaging methane microgeneration microgrid micromobility micromobile
    mitigation modal moped mothball multimodal nationwide neighbourhood offgas offset offsetting
    oncost onshore offshore onsite offsite outreach outturn overarching overheating overspend overuse
    parish peatland pedelec permeable photovoltaic pollinator postcode precast prefabricate premise
    preapplication prioritisation prioritise procure procurement programme prosumer quantifiable quantification
    quantify questionnaire rainwater rateable reablement reallocate rebaseline recommission recyclate
    recyclable redeploy refill reforest refurb refurbish reinspect remanufacture renewable
    reprocure reprofile repurpose resilience resilient resource responsibly retender retrofit retrofitted
    rewet rewild rewilding rightsize rightsizing riparian ringfence ringfenced roadmap roadside rollout
    rooftop salting savings scalable scoping sectoral sequester sequestration severance shareholder
    shortlist showcase signpost siloed smartphone soffit solar spend stakeholder stormwater streetlight
    streetlighting streetscape subcontractor substation subgroup sustainability sustainable sustainably swale
    tariff taskforce tenancy throughput timeframe timeline timescale toolbox toolkit towpath trajectory tranche
    treescape turbine uncosted underoccupied underspend undergrounding underway upcycle upcycling
    upland upskill uptake upstream usability verge viability walkable wastewater watercourse wayfinding
    webinar webpage webspace website wellbeing whilst wildflower wildlife windfarm woodchip woodland workforce
    workplace workstream workshop worktop zonal
    """
}
