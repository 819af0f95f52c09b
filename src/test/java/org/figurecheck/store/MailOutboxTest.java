package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Outbox;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.RunHistory.OwedMail;
import org.figurecheck.run.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail that is owed leaves only by being accepted. */
class MailOutboxTest {
  private static final Instant NOW = Instant.parse("2020-01-06T00:00:00Z");
  private static final Courier ACCEPTS = mail -> new Courier.Outcome(true, "250 ok");
  private static final Courier REFUSES = mail -> new Courier.Outcome(false, "451 later");

  private TestDatabase place;
  private Database database;
  private Outbox outbox;

  @BeforeEach
  void oweTwoMails() {
    place = TestDatabase.create();
    database = place.open();
    outbox = database.outbox();
    Occurrence occurrence = new Occurrence("weekly", NOW, Occurrence.Kind.SCHEDULED);
    database
        .editions()
        .decide(
            occurrence,
            desk ->
                List.of("a@example.org", "b@example.org")
                    .forEach(to -> desk.issue(digest(occurrence, to), "<" + to + ">", bytes(to))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Digest digest(Occurrence occurrence, String to) {
    Recipient recipient = new Recipient(to, "", Language.EN, Set.of());
    return new Digest(recipient, occurrence, List.of(), new Tally(0, 0, 0, 0, 0, 0), List.of());
  }

  private static byte[] bytes(String to) {
    return ("To: " + to + "\r\n\r\n\0\u00ff").getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<OwedMail> owed() {
    return database.runLog().overview().owed();
  }

  @Test
  void whoIsInAHurryWaitsForNoTurn() {
    while (outbox.next(NOW, REFUSES)) {
      assertThat(owed()).hasSize(2);
    }
    assertThat(outbox.next(NOW, ACCEPTS)).isFalse();
    outbox.hasten(NOW);
    assertThat(outbox.next(NOW, ACCEPTS)).isTrue();
    assertThat(outbox.next(NOW, ACCEPTS)).isTrue();
    assertThat(owed()).isEmpty();
    outbox.hasten(NOW);
    assertThat(outbox.next(NOW, ACCEPTS)).isFalse();
  }

  @Test
  void theOldestGoesFirstWithItsVeryBytesAndOnce() {
    List<Courier.Owed> sent = new ArrayList<>();
    Courier courier =
        mail -> {
          sent.add(mail);
          return ACCEPTS.send(mail);
        };
    assertThat(outbox.next(NOW, courier)).isTrue();
    assertThat(outbox.next(NOW, courier)).isTrue();
    assertThat(outbox.next(NOW, courier)).isFalse();

    assertThat(sent)
        .extracting(Courier.Owed::address)
        .containsExactly("a@example.org", "b@example.org");
    assertThat(sent.get(0).mime()).isEqualTo(bytes("a@example.org"));
    assertThat(sent.get(0).messageId()).isEqualTo("<a@example.org>");
    assertThat(owed()).isEmpty();
  }

  @Test
  void aMailThatFailsWaitsAndTheOthersGo() {
    outbox.next(NOW, REFUSES);
    assertThat(outbox.next(NOW, ACCEPTS)).isTrue();
    assertThat(outbox.next(NOW, ACCEPTS)).isFalse();
    assertThat(owed())
        .singleElement()
        .extracting(OwedMail::address, OwedMail::attempts, OwedMail::lastAnswer)
        .containsExactly("a@example.org", 1, "451 later");

    assertThat(outbox.next(NOW.plus(Duration.ofSeconds(59)), ACCEPTS)).isFalse();
    assertThat(outbox.next(NOW.plus(Duration.ofSeconds(60)), ACCEPTS)).isTrue();
    assertThat(owed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "5, 16", "6, 32", "7, 60", "173, 60"})
  void everyAttemptWaitsLongerUpToAnHour(int attempts, long minutes) {
    assertThat(OutboxTable.wait(attempts)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void aMailThatNobodyTakesIsSetAsideAndStillTold() {
    outbox.next(NOW, ACCEPTS);
    Instant now = NOW;
    for (int attempt = 0; attempt < OutboxTable.LAST_ATTEMPT; attempt++) {
      assertThat(outbox.next(now, REFUSES)).isTrue();
      now = now.plus(Duration.ofHours(1));
    }

    assertThat(outbox.next(now, ACCEPTS)).isFalse();
    assertThat(owed())
        .singleElement()
        .extracting(OwedMail::attempts)
        .isEqualTo(OutboxTable.LAST_ATTEMPT);

    outbox.hasten(now);
    assertThat(outbox.next(now, ACCEPTS)).isTrue();
    assertThat(owed()).isEmpty();
  }

  @Test
  void twoSendersTakeDifferentMails() {
    List<String> sent = new ArrayList<>();
    Courier inner =
        mail -> {
          sent.add(mail.address());
          return ACCEPTS.send(mail);
        };
    Courier outer =
        mail -> {
          sent.add(mail.address());
          assertThat(outbox.next(NOW, inner)).isTrue();
          assertThat(outbox.next(NOW, inner)).isFalse();
          return ACCEPTS.send(mail);
        };
    outbox.next(NOW, outer);

    assertThat(sent).containsExactly("a@example.org", "b@example.org");
  }

  @Test
  void theClaimOfASenderThatDiesIsFree() {
    assertThatThrownBy(
            () ->
                outbox.next(
                    NOW,
                    mail -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");

    assertThat(owed()).hasSize(2).allSatisfy(mail -> assertThat(mail.attempts()).isZero());
    assertThat(outbox.next(NOW, ACCEPTS)).isTrue();
  }
}
