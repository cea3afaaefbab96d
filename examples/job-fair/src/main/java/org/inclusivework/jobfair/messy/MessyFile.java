package org.inclusivework.jobfair.messy;

/** One file as somebody hands it in. */
public final class MessyFile {
    private final String name;
    private final byte[] bytes;
    private final boolean readable;

    /**
     * Makes a file.
     *
     * @param name its name
     * @param bytes what it holds; not copied
     * @param readable whether anything can be read out of it
     */
    MessyFile(String name, byte[] bytes, boolean readable) {
        this.name = name;
        this.bytes = bytes;
        this.readable = readable;
    }

    /** Returns its name. */
    public String name() {
        return name;
    }

    /** Returns what it holds; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns whether anything can be read out of it. */
    public boolean readable() {
        return readable;
    }

    @Override
    public String toString() {
        return name;
    }
}
