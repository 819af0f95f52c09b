package org.figurecheck.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;

/** Says in one line why a mail did not leave, with the server's own answer, without secrets. */
final class Failures {
  private static final int LONGEST = 300;

  private final Smtp server;
  private final Language language;

  Failures(Smtp server, Language language) {
    this.server = server;
    this.language = language;
  }

  String say(MessagingException failure) {
    List<Throwable> chain = chain(failure);
    Throwable last = chain.get(chain.size() - 1);
    return new Words().say(language, "mail", key(failure, chain), server.address(), answer(last));
  }

  private static String key(MessagingException failure, List<Throwable> chain) {
    if (failure instanceof AuthenticationFailedException) {
      return "smtp.login";
    }
    if (chain.stream().anyMatch(SSLException.class::isInstance)) {
      return "smtp.tls";
    }
    if (chain.stream().anyMatch(UnknownHostException.class::isInstance)) {
      return "smtp.unknown";
    }
    if (failure instanceof MailConnectException) {
      return "smtp.unreachable";
    }
    return failure instanceof SendFailedException ? "smtp.refused" : "smtp.broken";
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable one = failure; one != null && !chain.contains(one); one = one.getCause()) {
      chain.add(one);
    }
    return chain;
  }

  private String answer(Throwable last) {
    String said = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
    String safe = server.password().isEmpty() ? line : line.replace(server.password(), "***");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
