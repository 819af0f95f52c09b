package org.figurecheck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.junit.jupiter.api.Test;

class RoutingTest {
  private static Organisation organisation(String id, String parent, String... recipients) {
    return new Organisation(
        id, new Bilingual(id, id), List.of(), parent, List.of(recipients), "", Language.ZH);
  }

  private static Recipient recipient(List<Organisation> organisations, String address) {
    return Routing.recipients(organisations).stream()
        .filter(recipient -> recipient.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static final List<Organisation> CITY =
      List.of(
          organisation("city", "", "city@x"),
          organisation("east", "city", "east@x", "both@x"),
          organisation("school", "east"),
          organisation("west", "city", "west@x", "both@x"));

  @Test
  void theRootHearsOfEverythingUnassignedReportsIncluded() {
    Recipient city = recipient(CITY, "city@x");

    assertThat(city.organisations()).isEmpty();
    assertThat(city.hearsOf("")).isTrue();
  }

  @Test
  void anAddressHearsOfItsOrganisationAndOfAllBelowIt() {
    assertThat(recipient(CITY, "east@x").organisations()).containsOnly("east", "school");
    assertThat(recipient(CITY, "west@x").hearsOf("school")).isFalse();
    assertThat(recipient(CITY, "west@x").hearsOf("")).isFalse();
  }

  @Test
  void anAddressNamedTwiceGetsOneMailAboutBoth() {
    assertThat(Routing.recipients(CITY)).extracting(Recipient::address).doesNotHaveDuplicates();
    assertThat(recipient(CITY, "both@x").organisations()).containsOnly("east", "school", "west");
  }

  @Test
  void withoutASingleRootNobodyHearsOfEverything() {
    List<Organisation> two = List.of(organisation("a", "", "a@x"), organisation("b", "", "b@x"));

    assertThat(recipient(two, "a@x").organisations()).containsOnly("a");
    assertThat(recipient(two, "a@x").hearsOf("")).isFalse();
  }

  @Test
  void aCircleOfParentsEnds() {
    List<Organisation> circle = List.of(organisation("a", "b", "a@x"), organisation("b", "a"));

    assertThat(recipient(circle, "a@x").organisations()).containsOnly("a", "b");
  }

  @Test
  void theOperatorHearsOfWhatBelongsToNobodyAndOfNothingElse() {
    List<Recipient> all = Routing.withOperator(Routing.recipients(CITY), "ops@x", Language.EN);

    Recipient operator = all.get(all.size() - 1);
    assertThat(operator.address()).isEqualTo("ops@x");
    assertThat(operator.hearsOf("")).isTrue();
    assertThat(operator.hearsOf("east")).isFalse();
  }

  @Test
  void anOperatorWhoHearsOfEverythingAnywayKeepsTheOneMail() {
    List<Recipient> all = Routing.withOperator(Routing.recipients(CITY), "city@x", Language.EN);

    assertThat(all).extracting(Recipient::address).containsOnlyOnce("city@x");
    assertThat(all.get(0).hearsOf("east")).isTrue();
  }
}
