/** Where results go: tables and charts, each behind its own door. */
package leapfrog.output;
