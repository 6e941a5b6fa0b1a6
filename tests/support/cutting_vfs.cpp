// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cutting_vfs.h"

#include "tests/support/test_folder.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <thread>

namespace puas::test {

namespace {

sqlite3_vfs *realVfs = nullptr;

/// What SQLite allocates for a file: ours, then the real one behind it.
struct CutFile {
    sqlite3_file base;
    std::string *path;
    int opened; ///< how often the disk had come back by then

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

CutFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<CutFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

CuttingVfs &vfs()
{
    return CuttingVfs::installed();
}

/// Whether the file was open when the disk went away.
bool isStale(sqlite3_file *file)
{
    return ours(file)->opened != vfs().comebacks();
}

int onClose(sqlite3_file *file)
{
    const int result = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete ours(file)->path;
    return result;
}

int onRead(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), buffer, amount, at);
}

int onWrite(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 at)
{
    const bool wasDead = vfs().isDead();
    const bool goesOn = !isStale(file) && vfs().goesOn(*ours(file)->path);
    if (UnsyncedWrites *unsynced = wasDead ? nullptr : vfs().unsynced(*ours(file)->path))
        unsynced->write(at, {static_cast<const char *>(buffer), amount});
    if (!goesOn)
        return SQLITE_IOERR_WRITE;
    return real(file)->pMethods->xWrite(real(file), buffer, amount, at);
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (!vfs().goesOn(*ours(file)->path))
        return SQLITE_IOERR_TRUNCATE;
    if (UnsyncedWrites *unsynced = vfs().unsynced(*ours(file)->path))
        unsynced->truncate(size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int onSync(sqlite3_file *file, int flags)
{
    if (isStale(file) || vfs().isDead() || vfs().failsSync())
        return SQLITE_IOERR_FSYNC;
    std::this_thread::sleep_for(vfs().syncDelay());
    const int result = real(file)->pMethods->xSync(real(file), flags);
    vfs().synced(*ours(file)->path);
    return result;
}

int onFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int onLock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int onUnlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int onCheckReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

bool settingNormal = false;

/// SQLite runs it on each new connection.
int setNormal(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    if (!vfs().playsNormal())
        return SQLITE_OK;
    settingNormal = true;
    const int result = sqlite3_exec(connection, "PRAGMA synchronous = NORMAL", nullptr, nullptr,
                                    nullptr);
    settingNormal = false;
    return result;
}

int onFileControl(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_PRAGMA && vfs().playsNormal() && !settingNormal) {
        auto **const pragma = static_cast<char **>(argument); // answer, name, value
        if (std::strcmp(pragma[1], "synchronous") == 0) {
            pragma[0] = pragma[2] ? nullptr : sqlite3_mprintf("2");
            return SQLITE_OK;
        }
    }
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int onSectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int onDeviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int onShmMap(sqlite3_file *file, int region, int size, int extend, void volatile **pointer)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, pointer);
}

int onShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void onShmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int onShmUnmap(sqlite3_file *file, int deleteFlag)
{
    return real(file)->pMethods->xShmUnmap(real(file), deleteFlag);
}

constexpr sqlite3_io_methods methods = {
    2, // with shared memory, which a write-ahead log needs
    onClose,
    onRead,
    onWrite,
    onTruncate,
    onSync,
    onFileSize,
    onLock,
    onUnlock,
    onCheckReservedLock,
    onFileControl,
    onSectorSize,
    onDeviceCharacteristics,
    onShmMap,
    onShmLock,
    onShmBarrier,
    onShmUnmap,
    nullptr,
    nullptr,
};

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    ours(file)->base.pMethods = nullptr;
    ours(file)->path = new std::string(name ? name : "");
    ours(file)->opened = vfs().comebacks();
    const int result = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        ours(file)->base.pMethods = &methods;
    else
        delete ours(file)->path;
    return result;
}

int onDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (vfs().isDead())
        return SQLITE_IOERR_DELETE;
    if (UnsyncedWrites *unsynced = vfs().unsynced(name))
        unsynced->truncate(0);
    return realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

CuttingVfs &CuttingVfs::installed()
{
    static CuttingVfs vfs;
    return vfs;
}

CuttingVfs::CuttingVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs cutting = *realVfs;
    cutting.zName = "puas-cutting";
    cutting.szOsFile = int(sizeof(CutFile)) + realVfs->szOsFile;
    cutting.xOpen = onOpen;
    cutting.xDelete = onDelete;
    sqlite3_vfs_register(&cutting, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(setNormal));
}

void CuttingVfs::arm(qint64 write, Sync sync)
{
    m_armed = true;
    m_cut = false;
    m_sync = sync;
    m_cutAt = write;
    m_writes = 0;
    m_failingSync = std::numeric_limits<qint64>::max();
    m_syncs = 0;
    m_synced.clear();
    m_unsynced.clear();
}

void CuttingVfs::armSync(qint64 sync)
{
    arm(std::numeric_limits<qint64>::max());
    m_failingSync = sync;
}

bool CuttingVfs::failsSync()
{
    return m_armed && m_syncs++ == m_failingSync;
}

void CuttingVfs::comeBackForNewFiles()
{
    m_armed = false;
    ++m_comebacks;
}

void CuttingVfs::remember(const std::string &path)
{
    m_synced[path] = contentOf(QString::fromStdString(path));
}

bool CuttingVfs::goesOn(const std::string &path)
{
    if (!m_armed)
        return true;
    // Before its first write a file holds what an earlier run has synced.
    if (!m_cut && !m_synced.contains(path))
        remember(path);
    m_cut = m_cut || m_writes >= m_cutAt;
    if (m_cut)
        return false;
    ++m_writes;
    return true;
}

UnsyncedWrites *CuttingVfs::unsynced(const std::string &path)
{
    return m_armed && m_synced.contains(path) ? &m_unsynced[path] : nullptr;
}

void CuttingVfs::synced(const std::string &path)
{
    if (!m_armed || m_sync == Sync::Lying)
        return;
    remember(path);
    m_unsynced[path].clear();
}

void CuttingVfs::restoreSynced() const
{
    for (const auto &[path, content] : m_synced)
        putContent(QString::fromStdString(path), content);
}

void CuttingVfs::leaveDebris(std::mt19937_64 &random) const
{
    for (const auto &[path, content] : m_synced) {
        const auto writes = m_unsynced.find(path);
        putContent(QString::fromStdString(path), writes == m_unsynced.end()
                                                     ? content
                                                     : writes->second.afterPowerCut(content, random));
    }
}

} // namespace puas::test
