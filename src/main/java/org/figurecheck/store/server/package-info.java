/** The embedded PostgreSQL server: started, joined, adopted and stopped. */
package org.figurecheck.store.server;
