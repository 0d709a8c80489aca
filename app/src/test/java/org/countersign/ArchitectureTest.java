package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {

    private static final JavaClasses COUNTERSIGN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.countersign");

    private static final String[] CORE =
            packages("model", "acquire", "read", "lang", "extract", "resolve", "ledger", "wire", "pipeline");

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..", "com.zaxxer.."
    };

    @ParameterizedTest
    @CsvSource({
        "model, model",
        "lang, model",
        "acquire, model",
        "read, model lang",
        "extract, model lang",
        "resolve, model lang",
        "ledger, model"
    })
    void aStageKnowsTheModelAndNoOtherStage(String stage, String known) {
        String[] allowed = packages(
                Stream.concat(Stream.of(stage), Stream.of(known.split(" "))).toArray(String[]::new));
        holds(noClasses()
                .that()
                .resideInAPackage("org.countersign." + stage + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.countersign..").and(not(resideInAnyPackage(allowed)))));
    }

    @Test
    void theCoreDoesNotKnowTheApp() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages("store", "publish", "web", "cli"))));
    }

    @Test
    void onlyWireKnowsJsonInTheCore() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .resideOutsideOfPackage("org.countersign.wire..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.."));
    }

    @Test
    void theCoreKnowsNoDatabaseNoServerAndNoCommandLine() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SQL));
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "picocli.."));
    }

    @Test
    void onlyTheStoreKnowsSql() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(packages("publish", "web", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SQL));
    }

    @Test
    void onlyTheWebKnowsTheServer() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(packages("store", "publish", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty.."));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.countersign.(*)..").should().beFreeOfCycles().check(COUNTERSIGN);
    }

    @Test
    void classesAreFinalOrSealedOrRecordsOrEnumsOrInterfaces() {
        holds(classes().that().areNotInterfaces().and().areNotAnonymousClasses().should(beClosed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*Manager", ".*Helper", ".*Util.*", ".*Impl", "Abstract.*"})
    void namesSayWhatAThingIs(String empty) {
        assertThat(COUNTERSIGN.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.matches(empty));
    }

    @Test
    void thereIsNoStaticState() {
        holds(fields().that().areStatic().and(written()).should().beFinal());
        holds(noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(resideInAPackage("java.util.concurrent.atomic")
                        .or(assignableTo(ConcurrentMap.class))
                        .or(assignableTo(ThreadLocal.class))));
        holds(noFields()
                .that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and(written())
                .should()
                .haveRawType(describe("an array", JavaClass::isArray)));
    }

    @Test
    void everyPackageIsNullMarked() {
        var names = COUNTERSIGN.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(names).contains("org.countersign", "org.countersign.model").allSatisfy(name -> {
            String page = name + ".package-info";
            assertThat(COUNTERSIGN.contain(page)).as(page).isTrue();
            assertThat(COUNTERSIGN.get(page).isAnnotatedWith(NullMarked.class))
                    .as(page)
                    .isTrue();
        });
    }

    @Test
    void accessorsHaveNoGet() {
        holds(methods()
                .that()
                .arePublic()
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .and()
                .haveNameMatching("get\\p{Lu}.*")
                .should(comeFromALibrary()));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(COUNTERSIGN);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "org.countersign." + name + "..").toArray(String[]::new);
    }

    /** Fields that somebody wrote, not the compiler. */
    private static DescribedPredicate<JavaField> written() {
        return describe("written", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaClass> beClosed() {
        return condition(
                "be final, sealed, a record or an enum",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.reflect().isSealed());
    }

    private static ArchCondition<JavaMethod> comeFromALibrary() {
        return condition("override a method of a library", method -> Stream.concat(
                        method.getOwner().getAllRawInterfaces().stream(),
                        method.getOwner().getAllRawSuperclasses().stream())
                .filter(not(resideInAPackage("org.countersign..")))
                .anyMatch(type -> type.tryGetMethod(method.getName()).isPresent()));
    }

    private static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> condition(
            String description, Predicate<T> satisfied) {
        return ArchCondition.from(describe(description, satisfied));
    }
}
