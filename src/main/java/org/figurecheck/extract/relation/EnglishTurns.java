package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds changes that English tells: “rose by 25% from 200 to 250”, “250, up 25% on 200”. */
final class EnglishTurns {
  private static final String UP =
      "rose|risen|rising|rises|rise|increased|increasing|increases|increase|up|grew|grown|growing"
          + "|growth|gained|gain|climbed|higher|more|expanded|improved|improvement";
  private static final String DOWN =
      "fell|fallen|falling|falls|fall|decreased|decreasing|decreases|decrease|declined|declining"
          + "|decline|down|dropped|dropping|drop|lower|fewer|less|reduction|reduced|shrank|cut";
  private static final String TURN = "(" + UP + "|" + DOWN + ")";
  private static final String NOUN = "[a-z'’ -]{0,45}?";
  private static final String OFTEN = "( again| further| sharply| slightly| steadily)?";
  private static final Pattern RISES = Pattern.compile("\\b(" + UP + ")\\b");
  private static final Pattern FALLS = Pattern.compile("\\b(" + DOWN + ")\\b");
  private static final Pattern FROM = Pattern.compile("\\bfrom (a total of )?$");
  private static final Pattern TO = Pattern.compile("^" + NOUN + "，? ?\\b(in)?to (a total of )?$");
  private static final Pattern THEN_FROM = Pattern.compile("^" + NOUN + "，? ?\\bfrom $");
  private static final Pattern TURNED_TO = Pattern.compile("\\b" + TURN + OFTEN + " to $");
  private static final Pattern TURNED_BY = Pattern.compile("\\b" + TURN + OFTEN + "( by| of)? $");
  private static final Pattern REACHING =
      Pattern.compile("^" + NOUN + "，? ?(to|to reach|reaching) $");
  private static final Pattern CHANGE =
      Pattern.compile(
          "^"
              + NOUN
              + "([，；]? ?[(（]|[，；]|——| –) ?((or|which (is|was)|representing|that is|making|giving"
              + "|equal to|equivalent to) )?((an?|the) )?((net|total|overall|real) )?"
              + TURN
              + "( of| by)? ?$");
  private static final Pattern APPOSED = Pattern.compile("^" + NOUN + "， ?$");
  private static final Pattern AGAINST =
      Pattern.compile(
          "^" + NOUN + "，? ?[(（]?(compared with|compared to|against|up from|down from) $");
  private static final Pattern THAN =
      Pattern.compile(
          "^[)）]?( year on year)?( "
              + TURN
              + ")?( year on year| on the year)? ?(from|on|than|compared with|compared to|against|over|above"
              + "|below)( the)?( [a-z'’ -]{0,32}?)?[(（， ]*$");
  private static final int NEAR = 30;

  private final EnglishText text;

  EnglishTurns(EnglishText text) {
    this.text = text;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int reached = 0;
    for (Mention first : text.tied(0, text.passage().text().length())) {
      ReadingStopped.check();
      Optional<Mention> second = text.isEnglish(first) ? text.next(first) : Optional.empty();
      if (second.isEmpty() || first.start() < reached) {
        continue;
      }
      Optional<Mention> third = text.next(second.get());
      List<Tie> three = third.map(last -> three(first, second.get(), last)).orElse(List.of());
      List<Tie> found = three.isEmpty() ? two(first, second.get()) : three;
      ties.addAll(found);
      reached = found.isEmpty() ? reached : (three.isEmpty() ? second : third).get().start();
    }
    return ties;
  }

  private List<Tie> three(Mention a, Mention b, Mention c) {
    String lead = text.lead(a);
    String one = text.gap(a, b);
    String two = text.gap(b, c);
    String verb = near(lead);
    if (FROM.matcher(lead).find() && TO.matcher(one).find() && CHANGE.matcher(two).find()) {
      return ties(a, b, c, verb, two);
    }
    boolean by = TURNED_BY.matcher(lead).find();
    if (by && THEN_FROM.matcher(one).find() && TO.matcher(two).find()) {
      return ties(b, c, a, verb, "");
    }
    if (by && REACHING.matcher(one).find() && THEN_FROM.matcher(two).find()) {
      return ties(c, b, a, verb, "");
    }
    boolean to = TURNED_TO.matcher(lead).find() && THEN_FROM.matcher(one).find();
    if ((to || AGAINST.matcher(one).find()) && CHANGE.matcher(two).find()) {
      return ties(b, a, c, to ? verb : one, two);
    }
    boolean than = THAN.matcher(two).find();
    boolean turned = RISES.matcher(two).find() || FALLS.matcher(two).find();
    if (than && CHANGE.matcher(one).find()) {
      return ties(c, a, b, one, "");
    }
    return than && turned && APPOSED.matcher(one).find() ? ties(c, a, b, two, "") : List.of();
  }

  private List<Tie> two(Mention a, Mention b) {
    String lead = text.lead(a);
    String gap = text.gap(a, b);
    if (FROM.matcher(lead).find() && TO.matcher(gap).find()) {
      return levels(a, b, near(lead));
    }
    if (TURNED_TO.matcher(lead).find() && THEN_FROM.matcher(gap).find()) {
      return levels(b, a, near(lead));
    }
    Matcher against = AGAINST.matcher(gap);
    boolean turned = against.find() && (gap.contains("up from") || gap.contains("down from"));
    return turned ? levels(b, a, gap) : List.of();
  }

  private static String near(String lead) {
    return lead.substring(Math.max(0, lead.length() - NEAR));
  }

  private static Answer rise(String words) {
    boolean up = RISES.matcher(words).find();
    boolean down = FALLS.matcher(words).find();
    return up == down ? Answer.UNKNOWN : up ? Answer.YES : Answer.NO;
  }

  private List<Tie> levels(Mention base, Mention level, String words) {
    Answer rise = rise(words);
    return EnglishText.areAlike(base, level) && rise != Answer.UNKNOWN
        ? List.of(tie(base, level, Optional.empty(), rise))
        : List.of();
  }

  /** The levels with their change; told twice and differently, each way for itself. */
  private List<Tie> ties(Mention base, Mention level, Mention change, String verb, String told) {
    if (!EnglishText.areAlike(base, level) || !EnglishText.isChange(change, level)) {
      return List.of();
    }
    Answer rise = rise(verb);
    Answer other = rise(told);
    boolean differ = rise != other && rise != Answer.UNKNOWN && other != Answer.UNKNOWN;
    Tie whole =
        tie(base, level, Optional.of(change), rise == Answer.UNKNOWN || differ ? other : rise);
    return differ ? List.of(tie(base, level, Optional.empty(), rise), whole) : List.of(whole);
  }

  private Tie tie(Mention base, Mention level, Optional<Mention> change, Answer rise) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.BASE, base));
    knots.add(Tie.Knot.of(MemberRole.LEVEL, level));
    change.ifPresent(mention -> knots.add(Tie.Knot.of(MemberRole.CHANGE, mention)));
    return new Tie(
        RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, Directions.basis(text.passage(), level));
  }
}
