package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class NaturalOrderTest {

    @Test
    void countsNumbersAsNumbers() {
        List<String> sorted =
                Stream.of("NN-10", "NN-2", "nn-1", "AB-30", "NN-002b", "")
                        .sorted(NaturalOrder.REFERENCES)
                        .toList();
        assertThat(sorted).containsExactly("", "AB-30", "nn-1", "NN-2", "NN-002b", "NN-10");
    }

    @Property
    void isAnOrder(@ForAll String one, @ForAll String two, @ForAll String three) {
        int there = Integer.signum(NaturalOrder.REFERENCES.compare(one, two));
        int back = Integer.signum(NaturalOrder.REFERENCES.compare(two, one));
        assertThat(there).isEqualTo(-back);
        if (there <= 0 && NaturalOrder.REFERENCES.compare(two, three) <= 0) {
            assertThat(NaturalOrder.REFERENCES.compare(one, three)).isLessThanOrEqualTo(0);
        }
    }
}
