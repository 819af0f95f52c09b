/** View models and their FreeMarker templates: mails, spreadsheets, pages. */
package org.figurecheck.report;
