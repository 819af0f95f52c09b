package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Identifiers that their last character disproves. */
final class CheckDigits implements Detector {
  private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String CITIZEN = "10X98765432";
  private static final int LENGTH = 18;
  private static final int NEAR = 4;

  private final Words words;

  CheckDigits(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPart(text, i)) {
        continue;
      }
      int end = i;
      while (isPart(text, end)) {
        end++;
      }
      if (end - i == LENGTH && isWrong(text, i, end)) {
        notes.at(DamageKind.CHECK_DIGIT, i, end);
      }
      i = end;
    }
  }

  private static boolean isPart(String text, int index) {
    char character = Letters.at(text, index);
    return Letters.isDigit(text, index) || (character >= 'A' && character <= 'Z');
  }

  private boolean isWrong(String text, int start, int end) {
    int cue = start;
    while (start - cue < NEAR && !Letters.isHan(text, cue - 1)) {
      cue--;
    }
    String code = text.substring(start, end);
    if (words.end(Topic.CREDIT_CODE_BEFORE, text, cue)) {
      return !isCreditCode(code);
    }
    return words.end(Topic.CITIZEN_NUMBER_BEFORE, text, cue) && !isCitizenNumber(code);
  }

  /** The weights are the powers of three (GB 32100). */
  private static boolean isCreditCode(String code) {
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += Math.max(0, CODE.indexOf(code.charAt(i))) * weight;
      weight = weight * 3 % CODE.length();
    }
    int check = (CODE.length() - sum % CODE.length()) % CODE.length();
    return CODE.charAt(check) == code.charAt(LENGTH - 1);
  }

  /** The weights are the powers of two, from the right (GB 11643). */
  private static boolean isCitizenNumber(String number) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum + number.charAt(i) - '0') * 2 % CITIZEN.length();
    }
    return CITIZEN.charAt(sum) == number.charAt(LENGTH - 1);
  }
}
