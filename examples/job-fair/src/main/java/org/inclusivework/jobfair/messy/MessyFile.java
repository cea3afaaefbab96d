package org.inclusivework.jobfair.messy;

/**
 * One file as somebody hands it in.
 *
 * @param name its name
 * @param bytes what it holds
 * @param readable whether anything can be read out of it
 */
public record MessyFile(String name, byte[] bytes, boolean readable) {
    @Override
    public String toString() {
        return name;
    }
}
