/// What characters and sequences do to the screen.
extension VTScreen {
  mutating func perform(_ action: VTParser.Action) {
    switch action {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(UInt8(ascii: "7")): saved = (row, column)
    case .escape(UInt8(ascii: "8")): move(toRow: saved.row, column: saved.column)
    case .escape: break
    case .sequence(UInt8(ascii: "m"), let codes): style.apply(codes)
    case .sequence(let final, let parameters): sequence(final, parameters)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(toRow: row, column: column - 1)
    case 0x09: move(toRow: row, column: (column / 8 + 1) * 8)
    case 0x0a: lineFeed()
    case 0x0d: move(toRow: row, column: 0)
    default: break
    }
  }

  private mutating func move(toRow newRow: Int, column newColumn: Int) {
    row = min(max(0, newRow), rows - 1)
    column = min(max(0, newColumn), columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if row < rows - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: .blank, count: columns))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      guard column > 0 else { return }
      let before = cells[row][column - 1].character
      cells[row][column - 1].character = Character(String(before) + String(scalar))
      return
    }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = Cell(character: Character(scalar), style: style)
    if width == 2, column + 1 < columns { cells[row][column + 1] = .filler }
    column += width
    if column >= columns {
      column = columns - 1
      wrapsNext = true
    }
  }

  private mutating func sequence(_ final: UInt8, _ parameters: [Int]) {
    let first = parameters.first ?? 0
    let count = max(1, first)
    switch final {
    case UInt8(ascii: "A"): move(toRow: row - count, column: column)
    case UInt8(ascii: "B"): move(toRow: row + count, column: column)
    case UInt8(ascii: "C"): move(toRow: row, column: column + count)
    case UInt8(ascii: "D"): move(toRow: row, column: column - count)
    case UInt8(ascii: "G"): move(toRow: row, column: count - 1)
    case UInt8(ascii: "H"):
      move(toRow: count - 1, column: max(1, parameters.dropFirst().first ?? 1) - 1)
    case UInt8(ascii: "J"): clearScreen(first)
    case UInt8(ascii: "K"): clearRow(first)
    case UInt8(ascii: "X"): blank(column..<min(columns, column + count))
    case UInt8(ascii: "P"): deleteCells(count)
    case UInt8(ascii: "@"): insertCells(count)
    default: break
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range { cells[row][index] = .blank }
  }

  private mutating func clearRow(_ mode: Int) {
    blank((mode == 0 ? column : 0)..<(mode == 1 ? column + 1 : columns))
  }

  private mutating func clearScreen(_ mode: Int) {
    let empty = Array(repeating: Cell.blank, count: columns)
    if mode == 2 {
      cells = Array(repeating: empty, count: rows)
    } else if mode == 0 {
      clearRow(0)
      for index in (row + 1)..<max(row + 1, rows) { cells[index] = empty }
    }
  }

  private mutating func deleteCells(_ count: Int) {
    cells[row].removeSubrange(column..<min(columns, column + count))
    while cells[row].count < columns { cells[row].append(.blank) }
  }

  private mutating func insertCells(_ count: Int) {
    cells[row].insert(contentsOf: Array(repeating: .blank, count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }

  /// Columns of a character, near enough: combining marks 0, East Asian and emoji 2.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36f, 0x200b...0x200d, 0xfe00...0xfe0f: 0
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0x1f300...0x1faff:
      2
    default: 1
    }
  }
}
