/** PostgreSQL through Jdbi, and the migrations of its schema. */
package org.figurecheck.store;
