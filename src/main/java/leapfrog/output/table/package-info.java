/** Tables on disk: the durable journal, Parquet, CSV and the manifest. The only user of DuckDB. */
package leapfrog.output.table;
