package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every text of every feature: none missing, none left over, none that cannot be filled in.
class MessagesTest {

    private static final List<JavaClass> ENUMS =
            new ClassFileImporter()
                            .withImportOption(place -> !place.contains("test-classes"))
                            .importPackages("hedgeward")
                            .stream()
                            .filter(type -> type.isAssignableTo(MsgKey.class) && type.isEnum())
                            .toList();

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void everyKeyHasATextAndEveryTextAKey() throws IOException {
        var byFile = keys().collect(groupingBy(MsgKey::bundle));
        for (var feature : byFile.entrySet()) {
            Properties file = file(feature.getKey());
            assertThat(new TreeSet<>(file.stringPropertyNames()))
                    .as("texts in %s.properties", feature.getKey())
                    .isEqualTo(
                            feature.getValue().stream()
                                    .map(MsgKey::key)
                                    .collect(toCollection(TreeSet::new)));
        }
        assertThat(TextFiles.in("i18n"))
                .extracting(file -> file.getFileName().toString().replace(".properties", ""))
                .hasSameElementsAs(byFile.keySet());
    }

    @Test
    void everyTextCanBeFilledInAndSaysSomething() throws IOException {
        for (Path path : TextFiles.in("i18n")) {
            Properties file = file(path);
            for (String key : file.stringPropertyNames()) {
                String text = file.getProperty(key);
                assertThat(text).as(key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.UK).toPattern()).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyKeyIsUsedSomewhere() {
        List<String> unused = new ArrayList<>();
        for (JavaClass keys : ENUMS) {
            for (JavaField constant : keys.getFields()) {
                boolean isConstant = constant.getRawType().equals(keys);
                boolean elsewhere =
                        constant.getAccessesToSelf().stream()
                                .anyMatch(access -> !access.getOriginOwner().equals(keys));
                if (isConstant && !elsewhere) {
                    unused.add(constant.getFullName());
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void fillsValuesInAndChoosesThePlural() {
        assertThat(messages.text(KitMsg.LEFT_DAYS, 1, 0)).isEqualTo("in 1 day");
        assertThat(messages.text(KitMsg.LEFT_DAYS, 3, 4)).isEqualTo("in 3 days 4 h");
        assertThat(messages.text(KitMsg.FIELD_RULE, "s.28(10)")).isEqualTo("Required by s.28(10)");
    }

    @Test
    void aKeyWithoutATextIsAnError() {
        assertThatThrownBy(() -> messages.text(Nowhere.NOTHING_HERE))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Stream<MsgKey> keys() {
        return ENUMS.stream()
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(MsgKey.class::cast);
    }

    private static Properties file(String bundle) throws IOException {
        return file(TextFiles.RESOURCES.resolve("i18n").resolve(bundle + ".properties"));
    }

    private static Properties file(Path path) throws IOException {
        Properties file = new Properties();
        file.load(new java.io.StringReader(TextFiles.read(path)));
        return file;
    }

    private enum Nowhere implements MsgKey {
        NOTHING_HERE;

        @Override
        public String bundle() {
            return "kit";
        }
    }
}
