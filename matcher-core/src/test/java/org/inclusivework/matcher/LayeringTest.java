package org.inclusivework.matcher;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the floors of the house: what each package may import, of ours and of others. */
final class LayeringTest {

    private static final String ROOT = "org.inclusivework.matcher";

    private static final List<Floor> FLOORS = List.of(
            floor("taxonomy").thirdParty("com.google.common.."),
            floor("evaluation").thirdParty("org.apache.commons.math3.."),
            floor("model", "taxonomy").thirdParty("com.google.common.."),
            floor("knowledge", "model", "taxonomy").thirdParty("org.apache.lucene.analysis.."),
            floor("scoring", "model", "taxonomy"),
            floor("index", "model", "taxonomy").thirdParty("org.apache.lucene..", "com.fasterxml.jackson.."),
            floor("allocation", "model").thirdParty("org.jgrapht.."),
            floor("match", "scoring", "model", "taxonomy"),
            floor("search", "match", "knowledge", "index", "scoring", "model", "taxonomy")
                    .thirdParty("org.apache.lucene.."),
            floor("io", "match", "knowledge", "scoring", "model", "taxonomy").thirdParty("com.fasterxml.jackson.."),
            floor("tuning", "scoring", "model", "evaluation").thirdParty("org.apache.commons.math3.."),
            floor("insight", "search", "match", "knowledge", "scoring", "model", "taxonomy"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<Floor> floors() {
        return FLOORS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floors")
    void everyPackageImportsOnlyWhatItsRowAllows(Floor floor) {
        classes()
                .that()
                .resideInAPackage(floor.pattern())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(floor.allowed()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theRoofImportsNoThirdParty() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".."))
                .check(CLASSES);
    }

    @Test
    void nothingBelowTheRoofImportsIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT))
                .check(CLASSES);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasARowInTheTable() {
        List<String> known = new ArrayList<>(List.of(ROOT));
        FLOORS.forEach(floor -> known.add(floor.pattern()));
        classes().should().resideInAnyPackage(known.toArray(String[]::new)).check(CLASSES);
    }

    @Test
    void everyPackageIsNamedAfterANounOfTheDomain() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..internal..")
                .check(CLASSES);
    }

    @Test
    void publicSignaturesMentionNoLibraryTypes() {
        classes()
                .that()
                .resideOutsideOfPackages(ROOT + ".index..", ROOT + ".search..")
                .should(new KeepLibrariesOutOfSignatures(
                        "org.apache.lucene", "com.fasterxml.jackson", "org.apache.commons.math3", "org.jgrapht"))
                .check(CLASSES);
    }

    private static Floor floor(String name, String... mayImport) {
        return new Floor(name, List.of(mayImport), List.of());
    }

    /** One row of the table: a package of the house, those below it that it may import, and its libraries. */
    record Floor(String name, List<String> mayImport, List<String> libraries) {

        Floor thirdParty(String... patterns) {
            return new Floor(name, mayImport, List.of(patterns));
        }

        String pattern() {
            return ROOT + "." + name + "..";
        }

        String[] allowed() {
            return Stream.of(
                            Stream.of("java..", "org.jspecify.annotations", pattern()),
                            mayImport.stream().map(below -> ROOT + "." + below + ".."),
                            libraries.stream())
                    .flatMap(patterns -> patterns)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
