import Crypto
import Foundation
import PlanModel
import PlanReading
import PlanReports
import PlanStore

/// Makes the register of a made-up country, as if each period had been imported in its turn.
enum MadeUpRegister {
  static func write(_ country: MadeUpCountry, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal.usage("There is a file \(path) already. Name another folder with --out.")
    }
    let store = try Store.open(path: path, salt: country.salts())
    let progress = Progress("Importing periods", total: country.periods)
    // Councils are independent, so their papers are made once and kept by period.
    let councils = (0..<country.councils).map { country.papers(ofCouncil: $0, as: .csv) }
    for (period, day) in country.recordingTimes.enumerated() {
      let papers = try councils.map { try paper($0[period]) }
      let stamp = Stamp(actor: .commandLine, time: time(of: day))
      _ = try store.importPapers(
        papers, options: ImportOptions(publish: true, confirmed: true), stamp: stamp)
      progress.advance()
    }
    progress.finish()
    Terminal.say("\(path) stands at \(try store.ledger.head()).")
  }

  private static func paper(_ file: MadeUpCountry.Paper) throws -> ImportedPaper {
    let digest = SHA256.hash(data: file.bytes).hexadecimal
    let paper = try PaperReader().read(bytes: file.bytes, name: file.name, sha256: digest)
    return ImportedPaper(paper: paper, bytes: Data(file.bytes))
  }

  /// Noon in Greenwich.
  private static func time(of day: PartialDate) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
    return calendar.date(from: parts) ?? Date(timeIntervalSince1970: 0)
  }
}

extension SHA256Digest {
  /// Lower-case hexadecimal digits.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
