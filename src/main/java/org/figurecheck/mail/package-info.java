/** From the outbox to SMTP, or to files. */
package org.figurecheck.mail;
