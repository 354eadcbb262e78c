/**
 * Speed, measured in one run against a rival that does the same job: {@code mvn -q -Pbenchmark
 * verify}. Nothing here is a test; tests claim no times.
 */
package leapfrog.benchmark;
