package org.figurecheck.text.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a regular expression that RE2/J has accepted; of its syntax, as much as is in use here. */
final class ExpressionReader {
  private static final Piece NOTHING = (steps, next) -> next;
  private static final int NO_BOUND = -1;

  private final Cursor cursor;
  private final CharacterReader characters;
  private boolean ofLine = true;

  ExpressionReader(String expression) {
    this.cursor = new Cursor(expression);
    this.characters = new CharacterReader(cursor);
  }

  /** The expression, or nothing where it holds what is not known here: \b, (?m), [[:alpha:]]. */
  Optional<Piece> read() {
    Piece piece = choice();
    return cursor.isLost() || !cursor.isAtEnd() ? Optional.empty() : Optional.of(piece);
  }

  private Piece choice() {
    List<Piece> pieces = new ArrayList<>();
    do {
      pieces.add(sequence());
    } while (cursor.skip("|"));
    return Piece.choice(pieces);
  }

  private Piece sequence() {
    List<Piece> pieces = new ArrayList<>();
    while (!cursor.isAtEnd() && !cursor.isAt('|') && !cursor.isAt(')')) {
      pieces.add(repeated(atom()));
    }
    return Piece.sequence(pieces);
  }

  /** A piece with how often it may stand; whether few or many are preferred is all one here. */
  private Piece repeated(Piece piece) {
    Piece all = piece;
    if (cursor.skip("*")) {
      all = Piece.repeated(piece, 0, Piece.NO_LIMIT);
    } else if (cursor.skip("+")) {
      all = Piece.repeated(piece, 1, Piece.NO_LIMIT);
    } else if (cursor.skip("?")) {
      all = Piece.repeated(piece, 0, 1);
    } else if (cursor.skip("{")) {
      all = counted(piece);
    } else {
      return piece;
    }
    cursor.skip("?");
    return all;
  }

  private Piece counted(Piece piece) {
    int least = bound();
    int most = cursor.skip(",") ? bound() : least;
    if (least == NO_BOUND || !cursor.skip("}")) {
      cursor.lose();
      return NOTHING;
    }
    return Piece.repeated(piece, least, most == NO_BOUND ? Piece.NO_LIMIT : most);
  }

  private int bound() {
    String digits = cursor.digits();
    return digits.isEmpty() ? NO_BOUND : Integer.parseInt(digits);
  }

  private Piece atom() {
    if (cursor.skip("(")) {
      return group();
    }
    if (cursor.skip("^")) {
      return Steps::textStart;
    }
    if (cursor.skip("$")) {
      return Steps::textEnd;
    }
    if (cursor.skip(".")) {
      return Piece.of(ofLine ? CharacterSet.LINE : CharacterSet.ALL);
    }
    return Piece.of(cursor.skip("[") ? characters.bracketed() : characters.single());
  }

  /** A group behind its bracket, or the flags that hold for what is left of the one around it. */
  private Piece group() {
    boolean lineBefore = ofLine;
    boolean caselessBefore = characters.isCaseless();
    if (cursor.skip("?")) {
      flags();
      if (cursor.skip(")")) {
        return NOTHING;
      }
      if (!cursor.skip(":")) {
        cursor.lose();
      }
    }
    Piece piece = choice();
    ofLine = lineBefore;
    characters.setCaseless(caselessBefore);
    if (!cursor.skip(")")) {
      cursor.lose();
    }
    return piece;
  }

  private void flags() {
    if (cursor.skip("i")) {
      characters.setCaseless(true);
    } else if (cursor.skip("s")) {
      ofLine = false;
    }
  }
}
