/* SPDX-FileCopyrightText: 2026 The Postil authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Preloaded into a process (LD_PRELOAD): everything it does to files below POSTIL_FAULTS_ROOT goes, in its order,
 * into the file POSTIL_FAULTS_LOG. From that `power.py` makes what a disk may hold after the power went.
 * A record is a line `KIND OFFSET LENGTH PATH` and LENGTH bytes.
 * With POSTIL_FAULTS_FULL_AT=N the disk is full from the Nth write there on: the write fails, or only half of it goes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int log_fd = -1;
static const char *root;
static long full_at, writes;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("POSTIL_FAULTS_LOG");
    const char *full = getenv("POSTIL_FAULTS_FULL_AT");
    full_at = full ? atol(full) : 0;
    root = getenv("POSTIL_FAULTS_ROOT");
    if (name && root) log_fd = REAL(open)(name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void record(char kind, long long at, const char *path, const void *data, size_t length) {
    char head[PATH_MAX + 64];
    int size = snprintf(head, sizeof head, "%c %lld %zu %s\n", kind, at, length, path);
    struct iovec parts[2] = {{head, (size_t)size}, {(void *)data, length}};
    int kept = errno;
    if (writev(log_fd, parts, length ? 2 : 1) < 0) abort();
    errno = kept;
}

static int ours(const char *path) {
    return log_fd >= 0 && !strncmp(path, root, strlen(root));
}

static int named(int fd, char *path) {
    char link[64];
    if (log_fd < 0 || fd == log_fd) return 0;
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    errno = kept;
    if (length <= 0) return 0;
    path[length] = 0;
    return ours(path);
}

static void absolute(int folder, const char *name, char *path) {
    char where[PATH_MAX], link[64];
    if (name[0] == '/') { snprintf(path, PATH_MAX, "%s", name); return; }
    if (folder == AT_FDCWD) {
        if (!getcwd(where, sizeof where)) where[0] = 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, where, sizeof where - 1);
        where[length > 0 ? length : 0] = 0;
    }
    snprintf(path, PATH_MAX, "%.2000s/%.2000s", where, name);
}

static int opened(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    struct stat before;
    absolute(folder, name, path);
    int counts = ours(path) && (flags & (O_CREAT | O_TRUNC));
    if (!counts) return REAL(openat)(folder, name, flags, mode);
    pthread_mutex_lock(&turn);
    int was = stat(path, &before) == 0;
    int fd = REAL(openat)(folder, name, flags, mode);
    if (fd >= 0 && !was) record('C', 0, path, 0, 0);
    else if (fd >= 0 && (flags & O_TRUNC) && before.st_size) record('T', 0, path, 0, 0);
    pthread_mutex_unlock(&turn);
    return fd;
}

#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { \
    va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags) return opened(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags) return opened(folder, name, flags, mode); }

#define WRITTEN(call, fd, at, data) do { char path[PATH_MAX]; \
    if (!named(fd, path)) return call; \
    pthread_mutex_lock(&turn); \
    if (full_at && ++writes >= full_at && !strstr(path, "/acks")) { \
        if (writes != full_at || length < 2) { pthread_mutex_unlock(&turn); errno = ENOSPC; return -1; } \
        length /= 2; } \
    long long place = (at); ssize_t done = call; \
    if (done > 0) record('W', place, path, data, (size_t)done); \
    pthread_mutex_unlock(&turn); return done; } while (0)

static long long here(int fd) {
    struct stat now;
    if (fcntl(fd, F_GETFL) & O_APPEND) return fstat(fd, &now) ? 0 : (long long)now.st_size;
    return (long long)lseek(fd, 0, SEEK_CUR);
}

ssize_t write(int fd, const void *data, size_t length) { WRITTEN(REAL(write)(fd, data, length), fd, here(fd), data); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { WRITTEN(REAL(pwrite)(fd, data, length, at), fd, at, data); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { WRITTEN(REAL(pwrite64)(fd, data, length, at), fd, at, data); }

/* Copies inside the kernel would pass by here: whoever asks for one is told to read and write instead. */
ssize_t sendfile(int out, int in, off_t *at, size_t count) { (void)out; (void)in; (void)at; (void)count; errno = ENOTSOCK; return -1; }
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) { (void)out; (void)in; (void)at; (void)count; errno = ENOTSOCK; return -1; }

#define DONE(call, kind, at, path) do { pthread_mutex_lock(&turn); int done = call; \
    if (done == 0) record(kind, at, path, 0, 0); pthread_mutex_unlock(&turn); return done; } while (0)
#define OF_FD(call, kind, fd, at) do { char path[PATH_MAX]; \
    if (!named(fd, path)) return call; DONE(call, kind, at, path); } while (0)

int ftruncate(int fd, off_t size) { OF_FD(REAL(ftruncate)(fd, size), 'T', fd, (long long)size); }
int ftruncate64(int fd, off64_t size) { OF_FD(REAL(ftruncate64)(fd, size), 'T', fd, (long long)size); }
int fsync(int fd) { OF_FD(REAL(fsync)(fd), 'S', fd, 0LL); }
int fdatasync(int fd) { OF_FD(REAL(fdatasync)(fd), 'S', fd, 0LL); }

static int gone(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    absolute(folder, name, path);
    if (!ours(path)) return REAL(unlinkat)(folder, name, flags);
    DONE(REAL(unlinkat)(folder, name, flags), 'U', 0LL, path);
}

int unlink(const char *name) { return gone(AT_FDCWD, name, 0); }
int unlinkat(int folder, const char *name, int flags) { return gone(folder, name, flags); }
int remove(const char *name) { return gone(AT_FDCWD, name, 0); }

static int moved(int folder, const char *name, int other, const char *target) {
    char from[PATH_MAX], to[PATH_MAX];
    absolute(folder, name, from);
    absolute(other, target, to);
    if (!ours(from) && !ours(to)) return REAL(renameat)(folder, name, other, target);
    pthread_mutex_lock(&turn);
    int done = REAL(renameat)(folder, name, other, target);
    if (done == 0) record('R', 0, from, to, strlen(to));
    pthread_mutex_unlock(&turn);
    return done;
}

int rename(const char *name, const char *target) { return moved(AT_FDCWD, name, AT_FDCWD, target); }
int renameat(int folder, const char *name, int other, const char *target) { return moved(folder, name, other, target); }
