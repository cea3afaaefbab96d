package org.apache.solr.client.solrj.io;

import java.io.Closeable;
import org.apache.solr.client.solrj.impl.HttpSolrClientBase;
import org.jspecify.annotations.Nullable;

/**
 * The class of this name in solr-solrj-streaming 10.0.0, as far as Solr's container needs it to start.
 *
 * <p>That artifact is not published where Maven looks, and the one of 9.10.1, which serves for everything else, was compiled
 * against a class that Solr 10 no longer has. Streaming is not used here.
 */
public class SolrClientCache implements Closeable {
    /** Makes a cache that caches nothing. */
    public SolrClientCache() {}

    /** Makes a cache that caches nothing. */
    public SolrClientCache(@Nullable HttpSolrClientBase client) {}

    /** Does nothing. */
    public void setDefaultZKHost(@Nullable String host) {}

    @Override
    public void close() {}
}
