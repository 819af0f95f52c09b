package org.figurecheck.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says what is wrong with a command line. */
record Misuse(Console console) {
  int tell(CommandLine.ParameterException wrong) {
    console.err().println(words(wrong));
    wrong.getCommandLine().usage(console.err());
    console.err().flush();
    return ExitCode.USAGE;
  }

  private String words(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unknown) {
      return console.say("misuse.unknown", String.join(" ", unknown.getUnmatched()));
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      return console.say(
          "misuse.missing",
          missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
    }
    return wrong.getArgSpec() == null || wrong.getValue() == null
        ? console.say("misuse.other", wrong.getMessage())
        : console.say("misuse.value", name(wrong.getArgSpec()), wrong.getValue());
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
