package org.figurecheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.Evidence;
import org.figurecheck.rule.Judgement;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.rule.Violation;
import org.figurecheck.suspect.Localiser;
import org.figurecheck.suspect.Suspicion;
import org.figurecheck.text.ReadingStopped;

/** Judges a report, tells which figures are wrong, and writes down what was found. */
public final class Inspector {
  private static final Comparator<Violation> GRAVEST_FIRST =
      Comparator.comparing(Violation::severity).thenComparing(Violation::lane);
  private static final Comparator<Finding> AS_IN_THE_TEXT =
      Comparator.comparingInt(finding -> finding.mark().place().start());
  private static final int NEIGHBOURS = 8;

  private final RuleSet rules;

  public Inspector(RuleSet rules) {
    this.rules = rules;
  }

  public Inspection inspect(Reported reported) {
    return inspection(reported, rules.judge(reported));
  }

  /** What was found, of what was judged. */
  static Inspection inspection(Reported reported, Judgement judgement) {
    if (judgement.violations().isEmpty()) {
      return new Inspection(List.of(), judgement.undecided().size(), judgement.held());
    }
    Localiser localiser = new Localiser(reported, judgement.violations());
    Excerpts excerpts = new Excerpts(reported.text());
    List<Finding> findings = new ArrayList<>();
    for (Violation violation : once(judgement.violations())) {
      ReadingStopped.check();
      Mark mark = mark(violation.evidence().flagged(), reported, excerpts);
      findings.add(finding(violation, reported, mark, localiser.suspicion(violation)));
    }
    findings.sort(AS_IN_THE_TEXT);
    return new Inspection(findings, judgement.undecided().size(), judgement.held());
  }

  /** What several rules say of one figure and the same members is told once, the gravest. */
  private static List<Violation> once(List<Violation> violations) {
    Map<Set<Object>, Violation> gravest = new LinkedHashMap<>();
    for (Violation violation : violations) {
      Evidence evidence = violation.evidence();
      Set<Object> about = new HashSet<>();
      about.add(List.of(evidence.flagged().place(), evidence.flagged().raw()));
      evidence.members().forEach(member -> about.add(identity(member)));
      gravest.merge(about, violation, (a, b) -> GRAVEST_FIRST.compare(b, a) < 0 ? b : a);
    }
    return List.copyOf(gravest.values());
  }

  private static Object identity(Member member) {
    return member.isFigure() ? member.figure() : List.of(member.place(), member.raw(), "");
  }

  private static Finding finding(
      Violation violation, Reported reported, Mark mark, Suspicion suspicion) {
    Evidence evidence = violation.evidence();
    Cause cause =
        new Cause(
            violation.rule().id(),
            violation.severity(),
            violation.lane(),
            violation.rule().title(),
            violation.rule().because());
    List<Proof.Item> items = new ArrayList<>();
    items.add(item(evidence.flagged()));
    evidence.members().stream()
        .filter(member -> !member.equals(evidence.flagged()))
        .forEach(member -> items.add(item(member)));
    Proof proof =
        new Proof(
            evidence.message(),
            evidence.arithmetic(),
            items,
            suspicion.suspects().stream().map(Inspector::item).toList());
    return new Finding(cause, reported.key(), mark, proof, suspicion.suggestions());
  }

  private static Proof.Item item(Member member) {
    return new Proof.Item(member.place(), member.raw(), member.role());
  }

  private static Mark mark(Member flagged, Reported reported, Excerpts excerpts) {
    if (!flagged.isFigure()) {
      Excerpt excerpt = excerpts.at(flagged.place());
      String subject =
          flagged.role() == MemberRole.DAMAGE ? "" : Context.around(excerpt, NEIGHBOURS);
      return new Mark(flagged.place(), flagged.raw(), subject, excerpt);
    }
    Figure figure = reported.content().figures().get(flagged.figure());
    Excerpt excerpt =
        reported.text().isEmpty() ? Excerpts.row(figure) : excerpts.at(figure.place());
    return new Mark(figure.place(), figure.raw(), subject(figure, excerpt), excerpt);
  }

  private static String subject(Figure figure, Excerpt excerpt) {
    if (!figure.subject().indicator().isEmpty()) {
      return figure.subject().indicator();
    }
    String words = Context.letters(figure.subject().text());
    return words.isEmpty() ? Context.around(excerpt, NEIGHBOURS) : words;
  }
}
