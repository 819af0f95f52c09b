package org.figurecheck.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.Recipient;

/** Puts a whole digest into words of its recipient's language. */
final class DigestWords {
  private static final int FINDINGS_IN_FULL = 200;
  private static final int PROBLEMS_IN_FULL = 50;
  private static final int ORGANISATIONS_NAMED = 5;

  private final Names names;
  private final ZoneId zone;
  private final Language language;
  private final Texts texts;
  private final LineWords lines;

  DigestWords(Names names, ZoneId zone, Language language) {
    this.names = names;
    this.zone = zone;
    this.language = language;
    this.texts = Texts.of(language, "mail");
    this.lines = new LineWords(names, zone, language);
  }

  LineWords lines() {
    return lines;
  }

  Texts texts() {
    return texts;
  }

  String day(Digest digest) {
    return digest.occurrence().nominal().atZone(zone).toLocalDate().toString();
  }

  String subject(Digest digest) {
    return texts.say("subject", day(digest), new Counts(texts, digest).subject());
  }

  DigestView view(Digest digest, List<Digest.Line> sorted, String attachment) {
    Counts counts = new Counts(texts, digest);
    return new DigestView(
        new DigestView.Head(texts.say("lang"), texts.say("title"), subject(digest), facts(digest)),
        new DigestView.Summary(counts.cards(), counts.more(), counts.tally(), counts.nothing()),
        new Sections(lines, texts).of(sorted, FINDINGS_IN_FULL),
        troubles(digest),
        labels(attachment));
  }

  private List<DigestView.Fact> facts(Digest digest) {
    Occurrence occurrence = digest.occurrence();
    List<DigestView.Fact> facts = new ArrayList<>();
    facts.add(fact("date", lines.words().date(occurrence.nominal(), zone)));
    facts.add(fact("recipient", recipient(digest.recipient())));
    facts.add(fact("scope", scope(digest.recipient().organisations())));
    facts.add(fact("job", job(occurrence)));
    return facts;
  }

  private DigestView.Fact fact(String key, String value) {
    return new DigestView.Fact(texts.say("fact." + key), value);
  }

  private static String recipient(Recipient recipient) {
    return Foreign.line(recipient.name().isEmpty() ? recipient.address() : recipient.name());
  }

  private String job(Occurrence occurrence) {
    String job = Foreign.line(occurrence.job());
    return occurrence.kind() == Occurrence.Kind.MANUAL ? texts.say("fact.job.manual", job) : job;
  }

  private String scope(Set<String> organisations) {
    if (organisations.isEmpty()) {
      return texts.say("fact.scope.all");
    }
    List<String> named =
        new TreeSet<>(organisations)
            .stream()
                .limit(ORGANISATIONS_NAMED)
                .map(id -> Foreign.line(names.organisation(id, language).name()))
                .toList();
    String list = Texts.of(language, "check").join("join", named);
    return organisations.size() > named.size()
        ? texts.say("fact.scope.more", list, organisations.size())
        : list;
  }

  private DigestView.Troubles troubles(Digest digest) {
    List<Problem> problems = digest.problems();
    int shown = Math.min(problems.size(), PROBLEMS_IN_FULL);
    long unassigned = digest.tally().unassigned();
    return new DigestView.Troubles(
        texts.say("problems"),
        texts.say("problems.hint"),
        new Troubles(language).of(problems.subList(0, shown)),
        problems.size() == shown ? "" : texts.say("rest.problems", problems.size() - shown),
        unassigned == 0 ? "" : texts.say("unassigned.text", unassigned));
  }

  private List<String> foot(String attachment) {
    String auto = texts.say("footer.auto");
    return attachment.isEmpty()
        ? List.of(auto)
        : List.of(texts.say("attachment", attachment), texts.say("footer.guess"), auto);
  }

  private DigestView.Labels labels(String attachment) {
    return new DigestView.Labels(
        texts.say("label.arithmetic"),
        texts.say("label.suggestion"),
        texts.say("label.open"),
        texts.say("label.close"),
        foot(attachment));
  }
}
