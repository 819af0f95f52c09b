package org.figurecheck.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A small SMTP server that speaks STARTTLS and AUTH, and answers as it is told to. */
public final class SmtpServer implements AutoCloseable {
  public static final String USER = "digest";
  public static final String PASSWORD = "s3cret-Passw0rd";

  /** An answer that never comes: the server takes the mail and falls silent. */
  public static final String NEVER = "never";

  /** All that was said to it, in order; a line that arrived encrypted begins with a lock. */
  public final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  /** The mails it took over, as bytes. */
  public final List<byte[]> mails = Collections.synchronizedList(new ArrayList<>());

  private final ServerSocket socket;
  private final SSLContext tls;
  private final boolean implicit;
  private final Map<String, String> answers;

  /**
   * @param tls the certificate, or null to offer no encryption
   * @param implicit whether to speak TLS from the first byte
   * @param answers what to answer to a verb instead of yes; an empty answer hangs up; END is the
   *     end of a mail, END3 that of the third
   */
  public SmtpServer(SSLContext tls, boolean implicit, Map<String, String> answers)
      throws IOException {
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.implicit = implicit;
    this.answers = answers;
    Thread thread = new Thread(this::serve, "smtp-server");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        new Conversation(client).hold();
      } catch (IOException gone) {
        heard.add("gone");
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** One client. */
  private final class Conversation {
    private Socket client;
    private InputStream in;
    private boolean secret;

    Conversation(Socket client) throws IOException {
      this.client = client;
      if (implicit) {
        encrypt();
      }
      this.in = new BufferedInputStream(this.client.getInputStream());
    }

    void hold() throws IOException {
      say("220 test ready");
      for (String line = line(); line != null; line = line()) {
        heard.add((secret ? "\uD83D\uDD12" : "") + line);
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        String told = answers.get(verb);
        if (told != null && told.isEmpty()) {
          return;
        }
        if (told != null) {
          say(told);
        } else {
          answer(verb, line);
        }
        if (verb.equals("QUIT")) {
          return;
        }
      }
    }

    private void answer(String verb, String line) throws IOException {
      switch (verb) {
        case "EHLO" -> {
          say("250-test");
          if (tls != null && !secret) {
            say("250-STARTTLS");
          }
          say("250 AUTH PLAIN LOGIN");
        }
        case "STARTTLS" -> {
          say("220 go ahead");
          encrypt();
          in = new BufferedInputStream(client.getInputStream());
        }
        case "AUTH" -> authenticate(line);
        case "DATA" -> {
          say("354 go on");
          byte[] mail = data();
          String told = answers.getOrDefault("END" + (mails.size() + 1), answers.get("END"));
          if (told == null || told.equals(NEVER)) {
            mails.add(mail);
          }
          if (NEVER.equals(told)) {
            await();
          } else {
            say(told == null ? "250 2.0.0 queued as 4711" : told);
          }
        }
        default -> say("250 2.0.0 ok");
      }
    }

    /** Until the client is gone. */
    private void await() throws IOException {
      while (in.read() >= 0) {
        heard.add("impatience");
      }
    }

    private void authenticate(String line) throws IOException {
      String[] words = line.split(" ");
      String told =
          new String(Base64.getDecoder().decode(words[words.length - 1]), StandardCharsets.UTF_8);
      boolean right = told.endsWith("\0" + USER + "\0" + PASSWORD);
      say(right ? "235 2.7.0 welcome" : "535 5.7.8 bad credentials");
    }

    private void encrypt() throws IOException {
      SSLSocket encrypted =
          (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
      encrypted.setUseClientMode(false);
      encrypted.startHandshake();
      client = encrypted;
      secret = true;
    }

    private byte[] data() throws IOException {
      ByteArrayOutputStream mail = new ByteArrayOutputStream();
      for (String line = line(); line != null && !line.equals("."); line = line()) {
        String unstuffed = line.startsWith(".") ? line.substring(1) : line;
        mail.writeBytes((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      }
      return mail.toByteArray();
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
        }
        line.write(next);
      }
      return null;
    }

    private void say(String line) throws IOException {
      client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
    }
  }
}
