package org.inclusivework.jobfair.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Writes days as ISO-8601 texts; a module of its own for the one type that a plan has. */
final class DateModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    DateModule() {
        addSerializer(LocalDate.class, new JsonSerializer<LocalDate>() {
            @Override
            public void serialize(LocalDate value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.toString());
            }
        });
        addDeserializer(LocalDate.class, new JsonDeserializer<LocalDate>() {
            @Override
            public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
                try {
                    return LocalDate.parse(in.getText());
                } catch (DateTimeException e) {
                    throw context.weirdStringException(in.getText(), LocalDate.class, "no day");
                }
            }
        });
    }
}
