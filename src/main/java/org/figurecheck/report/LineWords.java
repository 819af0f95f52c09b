package org.figurecheck.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.State;
import org.figurecheck.finding.Waiver;
import org.figurecheck.run.Digest;

/** Puts the lines of a digest into words. */
final class LineWords {
  private final Names names;
  private final ZoneId zone;
  private final Texts texts;
  private final FindingWords words;

  LineWords(Names names, ZoneId zone, Language language) {
    this.names = names;
    this.zone = zone;
    this.texts = Texts.of(language, "mail");
    this.words = new FindingWords(language);
  }

  FindingWords words() {
    return words;
  }

  FindingView view(Digest.Line line) {
    Finding finding = line.entry().finding();
    return new FindingView(
        words.severity(finding.cause().severity()),
        notes(line),
        new FindingView.Source(
            words.title(finding),
            report(finding.report()),
            words.place(finding.mark().place().locator())),
        words.quote(finding),
        words.why(finding));
  }

  private List<String> notes(Digest.Line line) {
    List<String> notes = new ArrayList<>();
    if (Part.of(line).isMixed()) {
      notes.add(words.state(line.state()));
    }
    if (line.state() != State.NEW) {
      notes.add(texts.say("since", words.date(line.entry().firstFound(), zone)));
    }
    if (line.state() == State.WAIVED) {
      waiver(line.entry()).ifPresent(notes::add);
    }
    return notes;
  }

  private Optional<String> waiver(Entry entry) {
    return entry.waiver().map(this::waiver);
  }

  private String waiver(Waiver waiver) {
    return texts.say(
        "waived",
        Foreign.line(waiver.who()),
        Foreign.line(waiver.reason()),
        waiver.until().toString());
  }

  String report(ReportKey key) {
    List<String> parts = new ArrayList<>();
    parts.add(Foreign.line(names.series(key.series(), texts.language())));
    parts.add(words.period(key.period()));
    if (!key.part().isEmpty()) {
      parts.add(Foreign.line(key.part()));
    }
    return String.join(" · ", parts);
  }

  Names.Organisation organisation(String id) {
    if (id.isEmpty()) {
      return new Names.Organisation(texts.say("unassigned"), "");
    }
    Names.Organisation known = names.organisation(id, texts.language());
    return new Names.Organisation(Foreign.line(known.name()), Foreign.line(known.responsible()));
  }
}
