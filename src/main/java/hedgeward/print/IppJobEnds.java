package hedgeward.print;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Asks the printing system on this computer how a job ended. Speaks to its own machine only.
final class IppJobEnds implements JobEnds {

    private static final int PATIENCE_MS = 3_000;

    private final URI service;

    /// @param service as `http://localhost:631/`
    IppJobEnds(URI service) {
        this.service = service;
    }

    @Override
    public JobEnd of(String job, String printer) {
        String number = job.substring(job.lastIndexOf('-') + 1);
        if (!number.matches("\\d{1,9}")) {
            return JobEnd.NOT_TOLD;
        }
        try {
            return read(
                    IppMessage.values(ask(IppMessage.question(Integer.parseInt(number)))), printer);
        } catch (IOException _) {
            return JobEnd.NOT_TOLD;
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) service.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/ipp");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(question);
        }
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        } finally {
            connection.disconnect();
        }
    }

    /// The state counts only if it is that of a job of the same printer: another machine's queue
    /// may have given the number.
    private static JobEnd read(Map<String, byte[]> values, String printer) {
        byte[] none = {};
        String uri =
                new String(values.getOrDefault("job-printer-uri", none), StandardCharsets.US_ASCII);
        byte[] state = values.getOrDefault("job-state", none);
        if (!uri.endsWith("/" + printer) || state.length != Integer.BYTES) {
            return JobEnd.NOT_TOLD;
        }
        return switch (ByteBuffer.wrap(state).getInt()) {
            case 7 -> JobEnd.CANCELLED;
            case 8 -> JobEnd.ABORTED;
            case 9 -> JobEnd.COMPLETED;
            default -> JobEnd.NOT_TOLD;
        };
    }
}
