import Foundation
import PTYKit
import Testing

extension ShellTests {
  /// Without a terminal: streams, formats and exit codes, which are a contract.
  @Suite struct Pipes {
    @Test func `results go to standard output, the rest to standard error`() throws {
      let run = try PipedRun(["-c", "surveys", "-c", "filter region = Zuid"])
      #expect(run.status == 0)
      #expect(run.output.contains("webshop"))
      #expect(!run.output.contains("filter"))
      #expect(run.error.contains("filter: region = Zuid"))
    }

    @Test func `a command without a result prints nothing on standard output`() throws {
      let run = try PipedRun(["--quiet", "-c", "set nps.minimum 12"])
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.error.isEmpty)
    }

    @Test func `the first error ends the run with code 1`() throws {
      let run = try PipedRun(["-c", "surveyz", "-c", "surveys"])
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.error.contains("command.unknown"))
    }

    @Test(arguments: [
      ["--format", "pdf", "-c", "surveys"], ["--nonsense"], ["--width", "3", "-c", "surveys"],
    ])
    func `wrong usage ends with code 2`(arguments: [String]) throws {
      #expect(try PipedRun(arguments).status == 2)
    }

    @Test func `statements come from standard input`() throws {
      let run = try PipedRun(["-"], input: "# a comment\nsurveys |\n  top 1\nquit\n")
      #expect(run.status == 0)
      #expect(run.output.contains("telefoon"))
    }

    @Test func `an error on standard input names its line`() throws {
      let run = try PipedRun(["-"], input: "surveys\n\nsurveyz\n")
      #expect(run.status == 1)
      #expect(run.error.contains("-:3:1"))
    }

    @Test func `csv has ids as header, and an empty line between tables`() throws {
      let run = try PipedRun(["--format", "csv", "-c", "plugins", "-c", "surveys"])
      let lines = run.output.components(separatedBy: "\n")
      #expect(lines.first == "plugin,version,commands,origin")
      #expect(run.output.contains("\n\nsurvey,status,files,rows,questions,title\n"))
    }

    @Test func `no colour reaches a pipe, and NO_COLOR is honoured`() throws {
      #expect(!(try PipedRun(["-c", "surveys"]).output.contains("\u{1b}")))
      #expect(
        try PipedRun(["-c", "surveys"], ["FORCE_COLOR": "1"]).output.contains("\u{1b}"))
      #expect(
        !(try PipedRun(["-c", "surveys"], ["NO_COLOR": "1"]).output.contains("\u{1b}")))
    }

    @Test func `Dutch is taken from the locale and from --language`() throws {
      #expect(
        try PipedRun(["-c", "surveyz"], ["LANG": "nl_NL.UTF-8"]).error.contains("er is geen"))
      #expect(try PipedRun(["--language", "nl", "-c", "surveyz"]).error.contains("er is geen"))
    }

    @Test func `a folder without a workspace says how to make one`() throws {
      let folder = try temporaryFolder()
      let run = try PipedRun([folder, "-c", "nps"])
      #expect(run.status == 1)
      #expect(run.error.contains("reis new"))
    }
  }
}
