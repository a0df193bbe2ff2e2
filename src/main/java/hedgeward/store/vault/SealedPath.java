package hedgeward.store.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/// Paths under a vault's scheme: the files of the disk, with sealed content.
final class SealedPath extends FilePath {

    private final Vault vault;
    private final FilePath base;

    SealedPath(Vault vault, FilePath base) {
        this.vault = vault;
        this.base = base;
        this.name = vault.scheme() + ":" + base.name;
    }

    @Override
    public String getScheme() {
        return vault.scheme();
    }

    @Override
    public FilePath getPath(String path) {
        String start = vault.scheme() + ":";
        return wrap(FilePath.get(path.startsWith(start) ? path.substring(start.length()) : path));
    }

    @Override
    public FilePath unwrap() {
        return base;
    }

    private FilePath wrap(FilePath plain) {
        return new SealedPath(vault, plain);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return vault.open(base.open(mode), base.canWrite() && !"r".equals(mode));
    }

    @Override
    public long size() {
        try (FileChannel file = open("r")) {
            return file.size();
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public void moveTo(FilePath other, boolean replacing) {
        base.moveTo(other.unwrap(), replacing);
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempFolder) throws IOException {
        return wrap(base.createTempFile(suffix, inTempFolder));
    }

    @Override
    public boolean createFile() {
        return base.createFile();
    }

    @Override
    public boolean exists() {
        return base.exists();
    }

    @Override
    public void delete() {
        base.delete();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return base.newDirectoryStream().stream().map(this::wrap).toList();
    }

    @Override
    public FilePath toRealPath() {
        return wrap(base.toRealPath());
    }

    @Override
    public FilePath getParent() {
        return wrap(base.getParent());
    }

    @Override
    public boolean isDirectory() {
        return base.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return base.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return base.isAbsolute();
    }

    @Override
    public long lastModified() {
        return base.lastModified();
    }

    @Override
    public boolean canWrite() {
        return base.canWrite();
    }

    @Override
    public void createDirectory() {
        base.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return base.setReadOnly();
    }
}
