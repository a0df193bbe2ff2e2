package hedgeward.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;

import java.util.Map;

/// QR codes as a grid of black and white, to be drawn as rectangles: sharp at any resolution. A
/// quarter of the grid may be soiled and it still reads.
final class SquareCodes {

    private SquareCodes() {}

    static ByteMatrix grid(String content) {
        try {
            QRCode code =
                    Encoder.encode(
                            content,
                            ErrorCorrectionLevel.Q,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            return code.getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square code", e);
        }
    }
}
