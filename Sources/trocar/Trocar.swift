internal import ArgumentParser

/// The command line. Without a command it opens the workstation.
struct Trocar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trocar",
    abstract: "Plans percutaneous image-guided musculoskeletal interventions.",
    usage: """
      trocar [<case>] [--theme <name>] [--plain]
      trocar <command> ...
      """,
    discussion: """
      Without a command it opens the workstation on the cases of this user. Everything that it \
      computes can also be had from the commands below.

      EXAMPLES
        trocar                                the worklist
        trocar 2611-014                       a case, or a case file
        trocar demo                           look around in the sample cases
        trocar --plain 2611-014               a case by numbered prompts, without a screen
        trocar assess case.yaml               verdicts with their reasons
        trocar assess --format json *.yaml    the same for another program
        trocar report case.yaml --format html --output plan.html

      It supports professional judgement and never replaces it.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "The workstation",
        subcommands: [
          DemoCommand.self, OpenCommand.self, MeetingCommand.self, ServeCommand.self,
        ]),
      CommandGroup(
        name: "A case file",
        subcommands: [
          Assess.self, FlipsCommand.self, WhatIfCommand.self, ChecklistCommand.self,
          RisksCommand.self, PlanCommand.self, Check.self, ReportCommand.self, SchemaCommand.self,
        ]),
      CommandGroup(
        name: "What is known",
        subcommands: [RulesCommand.self, ScoreCommand.self, Evidence.self]),
      CommandGroup(
        name: "This installation",
        subcommands: [CasesCommand.self, KeysCommand.self, ThemesCommand.self]),
    ],
    defaultSubcommand: OpenCommand.self
  )
}
