package org.inclusivework.matcher;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** A condition on exported types: nothing a caller can see in them belongs to one of the given libraries. */
final class KeepLibrariesOutOfSignatures extends ArchCondition<JavaClass> {

    private final List<String> libraries;

    KeepLibrariesOutOfSignatures(String... libraries) {
        super("keep %s out of their public signatures", String.join(", ", libraries));
        this.libraries = List.of(libraries);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!exported(type)) {
            return;
        }
        Stream<JavaType> header = Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types);
        report(type, type.getName(), header, events);
        type.getFields().stream()
                .filter(KeepLibrariesOutOfSignatures::visible)
                .forEach(field -> report(type, field.getFullName(), signature(field), events));
        type.getCodeUnits().stream()
                .filter(KeepLibrariesOutOfSignatures::visible)
                .forEach(unit -> report(type, unit.getFullName(), signature(unit), events));
    }

    private void report(JavaClass type, String where, Stream<? extends JavaType> seen, ConditionEvents events) {
        seen.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .map(raw -> raw.getBaseComponentType().getName())
                .filter(name -> libraries.stream().anyMatch(library -> name.startsWith(library + ".")))
                .distinct()
                .sorted()
                .forEach(name -> events.add(SimpleConditionEvent.violated(type, where + " mentions " + name)));
    }

    private static Stream<JavaType> signature(JavaField field) {
        return Stream.of(field.getType());
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static boolean exported(JavaClass type) {
        boolean seen = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return seen
                && type.getEnclosingClass()
                        .map(KeepLibrariesOutOfSignatures::exported)
                        .orElse(true);
    }

    private static boolean visible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
