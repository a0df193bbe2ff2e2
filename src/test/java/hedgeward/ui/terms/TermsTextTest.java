package hedgeward.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.store.sample.SampleTerms;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TermsTextTest {

    @Property(tries = 300)
    void whatWasWrittenIsReadAgain(@ForAll("terms") List<Condition> terms) {
        assertThat(TermsText.read(TermsText.write(terms))).isEqualTo(terms);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        List<Condition> terms = List.of(Condition.of(ConditionType.NO_CONTACT));
        assertThat(TermsText.read("")).isEmpty();
        assertThat(TermsText.read("no-contact\n" + TermsText.write(terms) + "\n!"))
                .isEqualTo(terms);
    }

    /// Empty words are no words, in a draft as everywhere.
    @Provide
    Arbitrary<List<Condition>> terms() {
        return SampleTerms.conditions()
                .filter(term -> !term.courtWords().filter(String::isEmpty).isPresent())
                .list()
                .ofMaxSize(4);
    }
}
