/** Puts the errors of people who type, copy and paste into a report, and keeps a ledger of them. */
package org.figurecheck.bench.slip;
