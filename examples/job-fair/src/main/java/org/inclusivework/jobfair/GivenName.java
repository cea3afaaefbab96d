package org.inclusivework.jobfair;

import picocli.CommandLine;

/** Reads a name that must say something: a plan that nobody confirmed, or a fair without a name, would be found by nobody. */
final class GivenName implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String name = Dialogue.stripped(value);
        if (name.isEmpty()) {
            throw new CommandLine.TypeConversionException(value);
        }
        return name;
    }
}
