#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Measures the store on its own for scripts/bench: prints one JSON object.
//
//   storebench cold FILE REPS      reads four columns and answers one question, each time anew
//   storebench load FILE REPS      reads all columns, each time anew
//   storebench queries FILE REPS   reads all columns once, then answers every question REPS times
//   storebench reopen FILE REPS CACHE   keeps all columns in an empty folder, then opens none and all

let arguments = CommandLine.arguments
guard arguments.count >= 4, let repetitions = Int(arguments[3]), repetitions > 0 else {
  print("usage: storebench cold|load|queries|reopen FILE REPETITIONS [CACHE]")
  exit(64)
}
do {
  switch arguments[1] {
  case "cold": print(try Measurement(path: arguments[2]).cold(repetitions).text)
  case "load": print(try Measurement(path: arguments[2]).load(repetitions).text)
  case "queries": print(try Measurement(path: arguments[2]).queries(repetitions).text)
  case "reopen" where arguments.count == 5:
    let measurement = Measurement(path: arguments[2])
    print(try measurement.reopen(repetitions, cache: arguments[4]).text)
  default:
    print("storebench: there is no measurement \"\(arguments[1])\"")
    exit(64)
  }
} catch {
  print("storebench: \(error)")
  exit(1)
}
