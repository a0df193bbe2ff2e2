package hedgeward.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class CaseRejectionWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsASentenceThatNamesItsRule(CaseRejection why) {
        String sentence = new CaseRejectionWords(new Messages(Locale.UK)).sentence(why);
        assertThat(sentence).hasSizeGreaterThan(10);
        why.source().ifPresent(source -> assertThat(sentence).contains(source.section()));
    }
}
