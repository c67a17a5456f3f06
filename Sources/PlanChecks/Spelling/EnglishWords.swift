/// Which words are English, by a list of words and the endings that English puts to them.
///
/// It is generous: an ending that no dictionary gives to a word is taken for good, since a word that
/// is wrongly called misspelt costs more trust than one that is overlooked.
public struct EnglishWords: Sendable {
  /// The words, told by their hashes.
  let hashes: WordHashes
  /// Names, in small letters: right where they stand, and never what another word was meant for.
  private let names: WordHashes

  /// The words of a list, one a line, beside those of the field.
  ///
  /// A capital at the start alone makes a name; lines with other signs (abbreviations, possessives) are
  /// left out.
  public init(lines: some Sequence<UInt8>) {
    let field = Self.field.split { $0 == " " || $0 == "\n" }
    var hashes = field.flatMap { [WordHash.of($0.utf8), WordHash.of(($0 + "s").utf8)] }
    var names: [UInt64] = []
    var word: [UInt8] = []
    var isWord = true
    var isName = false
    func end() {
      if isWord, !word.isEmpty {
        if isName { names.append(WordHash.of(word)) } else { hashes.append(WordHash.of(word)) }
      }
      word.removeAll(keepingCapacity: true)
      isWord = true
      isName = false
    }
    for byte in lines {
      switch byte {
      case 0x61...0x7A: word.append(byte)
      case 0x41...0x5A where word.isEmpty && isWord:
        word.append(byte | 0x20)
        isName = true
      case 0x0A: end()
      case 0x0D: continue
      default: isWord = false
      }
    }
    end()
    self.hashes = WordHashes(hashes)
    self.names = WordHashes(names)
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

  private static let lastParts = [
    "over", "back", "side", "wide", "down", "ways", "work", "land", "spot", "spots", "lights",
    "houses", "fields", "boards", "rooms", "points", "lines", "holes", "banks", "walks", "paths",
    "parks", "lands", "share", "sheds",
  ]

  /// Whether a word of lower-case letters is known, as it stands or without its ending.
  func contain(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contain($0[...]) }
  }

  private func contain(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let hash = WordHash.of(word)
    if hashes.contain(hash) || names.contain(hash) { return true }
    // "Unspent" of "spent".
    if word.count >= 6, word.starts(with: "un".utf8), contain(word.dropFirst(2)) { return true }
    return Self.endings.contains { ending in
      let stem = word.dropLast(ending.letters.count)
      guard stem.count >= 3, word.suffix(ending.letters.count).elementsEqual(ending.letters) else {
        return false
      }
      let hash = WordHash.of(stem)
      if ending.mayFall, !(stem.last == UInt8(ascii: "e") && ending.letter == UInt8(ascii: "e")),
        hashes.contain(hash)
      {
        return true
      }
      if let letter = ending.letter, hashes.contain(WordHash.of(hash, and: letter)) { return true }
      // "planned" of "plan".
      guard ending.isDoubling, stem.dropLast().last == stem.last else { return false }
      return hashes.contain(WordHash.of(stem.dropLast()))
    }
  }

  /// Whether a word stands in the list itself, without an ending taken off.
  func list(_ word: String) -> Bool { hashes.contain(WordHash.of(word.utf8)) }

  private struct Ending {
    var letters: [UInt8]
    /// Whether the word is what is left without it.
    var mayFall = true
    /// The letter that the word has in its place.
    var letter: UInt8?
    /// Whether the letter before it may be one put in: "planned".
    var isDoubling = false
  }

  private static let endings: [Ending] = [
    Ending(letters: Array("s".utf8)), Ending(letters: Array("es".utf8)),
    Ending(letters: Array("ies".utf8), mayFall: false, letter: UInt8(ascii: "y")),
    Ending(letters: Array("ied".utf8), mayFall: false, letter: UInt8(ascii: "y")),
    Ending(letters: Array("ed".utf8), letter: UInt8(ascii: "e"), isDoubling: true),
    Ending(letters: Array("ing".utf8), letter: UInt8(ascii: "e"), isDoubling: true),
    Ending(letters: Array("er".utf8), letter: UInt8(ascii: "e"), isDoubling: true),
    Ending(letters: Array("ers".utf8), letter: UInt8(ascii: "e"), isDoubling: true),
    Ending(letters: Array("ly".utf8)),
  ]

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
