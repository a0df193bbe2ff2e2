package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

class IppJobEndsTest {

    private static final HexFormat HEX = HexFormat.of();
    private HttpServer server;
    private byte[] answer = {};
    private String asked = "";

    @BeforeEach
    void aPrintingSystemThatAnswersWhatTheTestSays() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.ISO_8859_1);
                    exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private JobEnd ask() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new IppJobEnds(uri).of("Desk-12", "Desk");
    }

    private static byte[] stateOf(String printer, int state) {
        String uri = "ipp://localhost:631/printers/" + printer;
        return HEX.parseHex(
                "0101000000000001"
                        + "0245000f"
                        + hex("job-printer-uri")
                        + "%04x".formatted(uri.length())
                        + hex(uri)
                        + "230009"
                        + hex("job-state")
                        + "0004%08x".formatted(state)
                        + "03");
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({"5, NOT_TOLD", "7, CANCELLED", "8, ABORTED", "9, COMPLETED"})
    void readsHowAJobEnded(int state, JobEnd end) {
        answer = stateOf("Desk", state);
        assertThat(ask()).isEqualTo(end);
        assertThat(asked).contains("ipp://localhost/jobs/12").contains("job-state");
    }

    @Test
    void aJobOfAnotherPrinterTellsNothing() {
        answer = stateOf("Attic", 9);
        assertThat(ask()).isEqualTo(JobEnd.NOT_TOLD);
    }

    @Test
    void anAnswerCutOffTellsNothing() {
        byte[] whole = stateOf("Desk", 9);
        for (int length = 0; length < whole.length - 1; length++) {
            answer = Arrays.copyOf(whole, length);
            assertThat(ask()).isEqualTo(JobEnd.NOT_TOLD);
        }
    }

    @Test
    void noPrintingSystemTellsNothing() {
        server.stop(0);
        assertThat(ask()).isEqualTo(JobEnd.NOT_TOLD);
    }
}
