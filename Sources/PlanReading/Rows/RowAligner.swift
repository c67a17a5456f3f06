/// Finds which column each cell of a damaged row belongs to.
///
/// After a page break a column may be gone, or two columns' contents may stand in one cell. The
/// cells keep their order, so the best fit is found as for two sequences: each cell takes the next
/// column, some columns are skipped, and a cell may take two.
struct RowAligner {
  /// For each cell its column, or its two columns where two ran together; nil for a spare cell.
  enum Place: Equatable {
    case column(Int)
    case columns(Int, Int)
    case spare
  }

  struct Fit {
    var places: [Place]
    var score: Double
  }

  let columns: [Column]

  func align(_ cells: [String]) -> Fit {
    let n = cells.count
    let m = columns.count
    let low = -1e9
    // A row of places for each cell, one after another.
    let width = m + 1
    var best = Array(repeating: low, count: (n + 1) * width)
    var step = Array(repeating: 0, count: (n + 1) * width)
    best[0] = 0
    // A row that lost a column or two stays near the diagonal; looking further only costs time.
    let spare = 3
    for i in 0...n {
      let from = max(0, min(m, i - spare))
      let to = min(m, max(i, i + m - n) + spare)
      for j in from...max(from, to) where best[i * width + j] > low {
        let here = best[i * width + j]
        func take(_ i2: Int, _ j2: Int, _ score: Double, _ kind: Int) {
          let place = i2 * width + j2
          if score > best[place] + 1e-9 {
            best[place] = score
            step[place] = kind
          }
        }
        if j < m { take(i, j + 1, here - skipCost(j, atEnd: i == n), 1) }
        guard i < n else { continue }
        let isBlank = cells[i].isEmpty
        if j < m {
          take(i + 1, j + 1, here + CellFit.score(cells[i], columns[j]), 2)
        }
        if j + 1 < m, !isBlank {
          take(i + 1, j + 2, here + CellFit.fused(cells[i], columns[j], columns[j + 1]) - 0.5, 3)
        }
        take(i + 1, j, here - (isBlank ? 0.2 : 6), 4)
      }
    }
    var places = Array(repeating: Place.spare, count: n)
    var i = n
    var j = m
    while i > 0 || j > 0 {
      switch step[i * width + j] {
      case 1: j -= 1
      case 2:
        i -= 1
        j -= 1
        places[i] = .column(j)
      case 3:
        i -= 1
        j -= 2
        places[i] = .columns(j, j + 1)
      default:
        i -= 1
        places[i] = .spare
      }
    }
    return Fit(places: places, score: best[n * width + m])
  }

  /// What it costs to say that a column has vanished: least for those that are often empty.
  private func skipCost(_ column: Int, atEnd: Bool) -> Double {
    switch columns[column].field {
    case .rating, .element, .year, nil: atEnd ? 0.1 : 0.35
    case .ref, .text: 2
    case .update, .stage: 1
    default: atEnd ? 0.4 : 0.6
    }
  }
}
