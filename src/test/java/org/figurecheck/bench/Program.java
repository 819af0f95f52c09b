package org.figurecheck.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurecheck.bench.fuzz.Fuzz;
import org.figurecheck.config.Settings;
import org.figurecheck.extract.Extractor;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.Reported;
import org.figurecheck.rulefile.RuleFiles;
import org.figurecheck.rulefile.RuleFolder;
import org.figurecheck.text.LocatedText;

/** The program under measurement: reads a text and judges it, with what ships. */
final class Program implements Fuzz.Program {
  private static final ReportKey KEY =
      new ReportKey(ReportKey.NOBODY, "annual-summary", Period.UNSTATED, "bench");

  private final Extractor extractor;
  private final Inspector inspector;

  Program() {
    Settings settings = Settings.load(Path.of(""), Map.of()).settings();
    this.extractor = new Extractor(settings.lexicon(), settings.indicators());
    this.inspector =
        new Inspector(
            new RuleFiles(new RuleFolder(Path.of("rules")), settings.indicators()).load().rules());
  }

  @Override
  public Content read(String text) {
    return extractor.extract(LocatedText.plain(text));
  }

  List<Finding> check(String text) {
    return judge(text, read(text));
  }

  @Override
  public List<Finding> judge(String text, Content content) {
    return inspector.inspect(new Reported(KEY, text, content, Content.EMPTY)).findings();
  }
}
