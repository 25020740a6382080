extension LineProblems {
  static let conditions = [
    Case("nps where⟨⟩", "argument.missing", "such as region = Noord"),
    Case("nps where ⟨=⟩ 3", "expression.column", "such as region = Noord"),
    Case("nps where ⟨and⟩ = 3", "expression.column", "as a name write \"and\""),
    Case("nps where a = 1 and⟨⟩", "expression.column", "such as region = Noord"),
    Case(
      "nps where ⟨30⟩ <= n", "expression.column",
      "write n >= 30; a column named so: \"30\""),
    Case(
      "nps where a⟨⟩", "expression.operator",
      "one of: = != < <= > >= in (…) contains, matches, is missing"),
    Case("nps where a ⟨contians⟩ b", "expression.operator", "did you mean \"contains\"?"),
    Case("nps where a =⟨⟩", "expression.value", "a word, a number, a date or \"text\""),
    Case("nps where a = ⟨and⟩ b = 2", "expression.value", "as a value write \"and\""),
    Case("nps where a = ⟨by⟩ channel", "expression.value", "as a value write \"by\""),
    Case("nps where a in (⟨)⟩", "expression.value", "a word, a number, a date or \"text\""),
    Case("nps where ⟨(⟩a = 1", "expression.parenthesis", "add a )"),
    Case("nps where a in ⟨(⟩1, 2", "expression.parenthesis", "add a )"),
    Case("nps where a = 1⟨)⟩", "expression.parenthesis", "leave it out"),
    Case("nps where a in ⟨Noord⟩, Zuid", "expression.parenthesis", "write a in (A, B)"),
    Case("nps where n >= 1 ⟨<=⟩ 5", "expression.operator", "write n >= 1 and n <= 5"),
    Case("nps where n >= ⟨3,5⟩", "argument.type", "write 3.5"),
    Case(
      "nps where region = Den ⟨Haag⟩ by a", "argument.unexpected",
      "text of several words stands between quotes: \"Den Haag\""),
    Case("nps where a = 1 ⟨adn⟩ b = 2", "argument.unexpected", "did you mean \"and\"?"),
    Case("nps where a = 1 ⟨sort⟩ b", "argument.unexpected", "write | sort"),
  ]

  static let foreign = [
    Case("nps where a ⟨==⟩ 1", "expression.operator", "did you mean \"=\"?"),
    Case("nps where a ⟨<>⟩ 1", "expression.operator", "did you mean \"!=\"?"),
    Case("nps where a ⟨=>⟩ 1", "expression.operator", "did you mean \">=\"?"),
    Case("nps where a ⟨≤⟩ 1", "expression.operator", "did you mean \"<=\"?"),
    Case("nps where a = 1 ⟨&&⟩ b = 2", "expression.operator", "did you mean \"and\"?"),
    Case("nps where a = 1 ⟨||⟩ b = 2", "expression.operator", "did you mean \"or\"?"),
    Case("nps where ⟨!⟩a = 1", "expression.operator", "did you mean \"not\"?"),
    Case("nps where a = 1 ⟨en⟩ b = 2", "expression.operator", "did you mean \"and\"?"),
    Case("nps where a = 1 ⟨of⟩ b = 2", "expression.operator", "did you mean \"or\"?"),
    Case("filter a = 1 ⟨of⟩ (b = 2)", "expression.operator", "did you mean \"or\"?"),
    Case("nps where ⟨niet⟩ a = 1", "expression.operator", "did you mean \"not\"?"),
    Case("nps where ⟨NOT⟩ a = 1", "expression.operator", "did you mean \"not\"?"),
    Case("nps where a = 1 ⟨AND⟩ b = 2", "expression.operator", "did you mean \"and\"?"),
    Case("nps where a ⟨IN⟩ (1)", "expression.operator", "did you mean \"in\"?"),
    Case("nps where a ⟨LIKE⟩ x", "expression.operator", "did you mean \"contains\"?"),
    Case("nps where a ⟨bevat⟩ x", "expression.operator", "did you mean \"contains\"?"),
    Case("nps where a ⟨not⟩ in (1)", "expression.operator", "write not a in …"),
    Case("nps where region is ⟨Noord⟩", "expression.operator", "write region = Noord"),
    Case(
      "nps where region is not ⟨\"Den Haag\"⟩", "expression.operator",
      "write region != \"Den Haag\""),
    Case("nps where region is ⟨null⟩", "expression.operator", "did you mean \"missing\"?"),
    Case(
      "nps where region is ⟨notvisited⟩", "expression.operator", "did you mean \"not-visited\"?"),
  ]

  static let declarations = [
    Case("⟨declare⟩", "argument.missing", "such as recommend = NETPRO as nps"),
    Case("declare recommend⟨⟩", "declaration.form", "such as recommend as segment"),
    Case(
      "declare ⟨=⟩ x as nps", "declaration.form",
      "such as recommend = NETPRO as nps missing 11=blank"),
    Case("declare a =⟨⟩", "declaration.form", "such as recommend = NETPRO as nps missing 11=blank"),
    Case(
      "declare a = (b, ⟨c⟩) as nps", "declaration.form",
      "several columns belong to one question as multiple"),
    Case("declare a = ⟨(⟩b, c", "expression.parenthesis", "add a )"),
    Case(
      "declare a as nps missing 11=blank, 12=not-visited⟨⟩", "declaration.form",
      "codes after missing stand without commas: missing 11=blank 12=not-visited"),
    Case("declare a as ⟨npz⟩", "declaration.kind", "did you mean \"nps\"?"),
    Case("declare a as ⟨yesno⟩", "declaration.kind", "did you mean \"yes-no\"?"),
    Case("declare a as ⟨rating⟩", "declaration.scale", "such as rating 1..5"),
    Case("declare a as rating ⟨1-5⟩", "declaration.scale", "write 1..5"),
    Case("declare a as rating ⟨1…5⟩", "declaration.scale", "write 1..5"),
    Case(
      "declare a as rating ⟨5..1⟩", "declaration.scale",
      "lowest..highest with 2 to 241 answers, such as 1..5"),
    Case(
      "declare a as rating ⟨-9223372036854775808..9223372036854775807⟩", "declaration.scale",
      "lowest..highest with 2 to 241 answers, such as 1..5"),
    Case(
      "declare a as nps ⟨1..5⟩", "declaration.scale", "leave the scale out, or declare it as rating"
    ),
    Case(
      "declare a as text ⟨1..5⟩", "declaration.scale", "leave it out, or declare it as rating 1..5"),
    Case(
      "declare a as nps missing⟨⟩", "declaration.missing", "such as missing 11=blank 12=not-visited"
    ),
    Case("declare a as nps missing 11⟨⟩", "declaration.missing", "such as 11=blank"),
    Case("declare a as nps missing 11=⟨blnk⟩", "declaration.missing", "did you mean \"blank\"?"),
    Case("declare a as nps missing 11=blank ⟨11⟩=empty", "declaration.missing", "keep one of them"),
    Case("declare a as rating 1..5 ⟨missing 5=blank⟩", "declaration.missing", "narrow the scale"),
    Case(
      "declare a as nps ⟨reversed⟩", "declaration.property",
      "takes: MIN..MAX, missing, touchpoint, element, when"),
    Case("declare a as segment ⟨touchpoint⟩ x", "declaration.property", "takes: missing"),
    Case("declare a as ces 1..5 ⟨revrsed⟩", "declaration.property", "did you mean \"reversed\"?"),
    Case("declare a as ces 1..5 reversed ⟨reversed⟩", "declaration.property", "keep one of them"),
    Case("declare a as nps touchpoint⟨⟩", "declaration.property", "such as touchpoint wifi"),
    Case("declare a as nps element⟨⟩", "declaration.property", "such as element support"),
    Case("declare a as nps element ⟨suport⟩", "declaration.property", "did you mean \"support\"?"),
    Case("declare a as nps when ⟨metric > 3⟩", "declaration.property", "such as when metric = NPS"),
    Case("declare a as nps, ⟨A⟩ as text", "declaration.repeated", "give it another name"),
  ]
}
