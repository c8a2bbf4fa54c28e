/* SPDX-FileCopyrightText: 2026 The Postil authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Preloaded into a process (LD_PRELOAD), below Python and SQLite. Nothing happens until `faults_arm` is called.
 * From then on everything that is done to files below `root` goes, in its order, into the file `log`: from that
 * `power.py` makes what a disk may hold after the power went. A record is a line `KIND OFFSET LENGTH PATH` and
 * LENGTH bytes. And one fault may come, at the place `at`:
 *   f  the disk is full from the at-th write on: half of that one goes; what is taken away makes room again
 *   v  what lies below `stick` is gone from the at-th operation there on
 *   r  the at-th read fails;  R  it and all after it
 *   s  every read gives fewer bytes than were asked for, as it may
 * `faults_clock` lets the clock of the day jump again and again, by seconds and by years, both ways.
 */
#define _GNU_SOURCE
#include <dirent.h>
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
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
enum { NAMED_GONE, OPEN_GONE }; /* how the system answers for a name, and for a file that is open */

static int log_fd = -1;
static char root[PATH_MAX], stick[PATH_MAX];
static char fault;
static long at_place, writes, reads, touches;
static long long room;
static int answers[2];
static unsigned chance;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

void faults_arm(const char *below, const char *log, char kind, long at, const char *gone, int named, int open_, unsigned seed) {
    snprintf(root, sizeof root, "%s", below);
    snprintf(stick, sizeof stick, "%s", gone);
    fault = kind, at_place = at, chance = seed;
    answers[NAMED_GONE] = named, answers[OPEN_GONE] = open_;
    log_fd = REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

static void record(char kind, long long at, const char *path, const void *data, size_t length) {
    char head[PATH_MAX + 64];
    int size = snprintf(head, sizeof head, "%c %lld %zu %s\n", kind, at, length, path);
    struct iovec parts[2] = {{head, (size_t)size}, {(void *)data, length}};
    int kept = errno;
    if (writev(log_fd, parts, length ? 2 : 1) < 0) abort();
    errno = kept;
}

/* What was said has its place among what was done. */
void faults_note(const char *said) {
    pthread_mutex_lock(&turn);
    record('A', 0, root, said, strlen(said));
    pthread_mutex_unlock(&turn);
}

long faults_count(char what) { return what == 'w' ? writes : what == 'r' ? reads : touches; }

static int below(const char *path, const char *top) { return log_fd >= 0 && top[0] && !strncmp(path, top, strlen(top)); }

static int named(int fd, char *path) {
    char link[64];
    if (log_fd < 0 || fd == log_fd || fd < 3) return 0;
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    errno = kept;
    if (length <= 0) return 0;
    path[length] = 0;
    return below(path, root);
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

/* Whether the stick is gone now; each question is one operation. Called with the turn. */
static int gone_now(const char *path, int how) {
    if (!below(path, stick)) return 0;
    touches++;
    if (fault != 'v' || touches < at_place) return 0;
    errno = answers[how];
    return 1;
}

static int opened(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    struct stat before;
    if (log_fd < 0) return REAL(openat)(folder, name, flags, mode);
    absolute(folder, name, path);
    if (!below(path, root)) return REAL(openat)(folder, name, flags, mode);
    pthread_mutex_lock(&turn);
    if (gone_now(path, NAMED_GONE)) { pthread_mutex_unlock(&turn); return -1; }
    int was = REAL(fstatat)(AT_FDCWD, path, &before, 0) == 0;
    int fd = REAL(openat)(folder, name, flags, mode);
    int makes = flags & (O_CREAT | O_TRUNC);
    if (makes && fd >= 0 && !was) record('C', 0, path, 0, 0);
    else if (makes && fd >= 0 && (flags & O_TRUNC) && before.st_size) record('T', 0, path, 0, 0);
    pthread_mutex_unlock(&turn);
    return fd;
}

#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { \
    va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags) return opened(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags) return opened(folder, name, flags, mode); }

/* --- writing ------------------------------------------------------------------------------------------- */

/* Whether nothing may be written; else maybe less than was asked for. Called with the turn. */
static int full_now(size_t *length) {
    writes++;
    if (fault != 'f' || writes < at_place) return 0;
    if (writes == at_place && *length > 1) { *length /= 2; return 0; }
    if ((long long)*length <= room) { room -= (long long)*length; return 0; }
    errno = ENOSPC;
    return 1;
}

#define WRITTEN(call, fd, at, data) do { char path[PATH_MAX]; \
    if (!named(fd, path)) return call; \
    pthread_mutex_lock(&turn); \
    if (gone_now(path, OPEN_GONE) || full_now(&length)) { pthread_mutex_unlock(&turn); return -1; } \
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
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
    (void)in; (void)from; (void)out; (void)to; (void)count; (void)flags; errno = EXDEV; return -1; }

/* --- reading ------------------------------------------------------------------------------------------- */

static int unreadable(const char *path, size_t *length) {
    if (gone_now(path, OPEN_GONE)) return 1;
    reads++;
    if (fault == 's' && *length > 1) *length = 1 + (size_t)rand_r(&chance) % *length;
    if ((fault == 'r' && reads == at_place) || (fault == 'R' && reads >= at_place)) { errno = EIO; return 1; }
    return 0;
}

#define READ(call, fd) do { char path[PATH_MAX]; \
    if (!named(fd, path)) return call; \
    pthread_mutex_lock(&turn); int fails = unreadable(path, &length); pthread_mutex_unlock(&turn); \
    return fails ? -1 : call; } while (0)

ssize_t read(int fd, void *data, size_t length) { READ(REAL(read)(fd, data, length), fd); }
ssize_t pread(int fd, void *data, size_t length, off_t at) { READ(REAL(pread)(fd, data, length, at), fd); }
ssize_t pread64(int fd, void *data, size_t length, off64_t at) { READ(REAL(pread64)(fd, data, length, at), fd); }

/* --- lengths, syncs, names ----------------------------------------------------------------------------- */

#define OF_FD(call, kind, fd, at) do { char path[PATH_MAX]; \
    if (!named(fd, path)) return call; \
    pthread_mutex_lock(&turn); \
    int done = gone_now(path, OPEN_GONE) ? -1 : call; \
    if (done == 0) record(kind, at, path, 0, 0); \
    pthread_mutex_unlock(&turn); return done; } while (0)

int ftruncate(int fd, off_t size) { OF_FD(REAL(ftruncate)(fd, size), 'T', fd, (long long)size); }
int ftruncate64(int fd, off64_t size) { OF_FD(REAL(ftruncate64)(fd, size), 'T', fd, (long long)size); }
int fsync(int fd) { OF_FD(REAL(fsync)(fd), 'S', fd, 0LL); }
int fdatasync(int fd) { OF_FD(REAL(fdatasync)(fd), 'S', fd, 0LL); }

static int taken_away(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    struct stat was;
    if (log_fd < 0) return REAL(unlinkat)(folder, name, flags);
    absolute(folder, name, path);
    if (!below(path, root)) return REAL(unlinkat)(folder, name, flags);
    pthread_mutex_lock(&turn);
    if (gone_now(path, NAMED_GONE)) { pthread_mutex_unlock(&turn); return -1; }
    long long size = REAL(fstatat)(AT_FDCWD, path, &was, AT_SYMLINK_NOFOLLOW) == 0 ? (long long)was.st_size : 0;
    int done = REAL(unlinkat)(folder, name, flags);
    if (done == 0) { record('U', 0, path, 0, 0); room += size; }
    pthread_mutex_unlock(&turn);
    return done;
}

int unlink(const char *name) { return taken_away(AT_FDCWD, name, 0); }
int unlinkat(int folder, const char *name, int flags) { return taken_away(folder, name, flags); }
int remove(const char *name) { return taken_away(AT_FDCWD, name, 0); }

static int moved(int folder, const char *name, int other, const char *target) {
    char from[PATH_MAX], to[PATH_MAX];
    if (log_fd < 0) return REAL(renameat)(folder, name, other, target);
    absolute(folder, name, from);
    absolute(other, target, to);
    if (!below(from, root) && !below(to, root)) return REAL(renameat)(folder, name, other, target);
    pthread_mutex_lock(&turn);
    if (gone_now(from, NAMED_GONE) || gone_now(to, NAMED_GONE)) { pthread_mutex_unlock(&turn); return -1; }
    int done = REAL(renameat)(folder, name, other, target);
    if (done == 0) record('R', 0, from, to, strlen(to));
    pthread_mutex_unlock(&turn);
    return done;
}

int rename(const char *name, const char *target) { return moved(AT_FDCWD, name, AT_FDCWD, target); }
int renameat(int folder, const char *name, int other, const char *target) { return moved(folder, name, other, target); }

/* --- what only looks: it fails where the stick is gone --------------------------------------------------- */

static int lost(int folder, const char *name) {
    char path[PATH_MAX];
    if (log_fd < 0 || !stick[0]) return 0;
    absolute(folder, name, path);
    pthread_mutex_lock(&turn);
    int fails = gone_now(path, NAMED_GONE);
    pthread_mutex_unlock(&turn);
    return fails;
}

#define LOOKS(type, call, folder, name, none) do { return lost(folder, name) ? (type)(none) : call; } while (0)

int stat(const char *name, struct stat *into) { LOOKS(int, REAL(stat)(name, into), AT_FDCWD, name, -1); }
int stat64(const char *name, struct stat64 *into) { LOOKS(int, REAL(stat64)(name, into), AT_FDCWD, name, -1); }
int lstat(const char *name, struct stat *into) { LOOKS(int, REAL(lstat)(name, into), AT_FDCWD, name, -1); }
int lstat64(const char *name, struct stat64 *into) { LOOKS(int, REAL(lstat64)(name, into), AT_FDCWD, name, -1); }
int fstatat(int folder, const char *name, struct stat *into, int flags) {
    LOOKS(int, REAL(fstatat)(folder, name, into, flags), folder, name, -1); }
int fstatat64(int folder, const char *name, struct stat64 *into, int flags) {
    LOOKS(int, REAL(fstatat64)(folder, name, into, flags), folder, name, -1); }
int access(const char *name, int mode) { LOOKS(int, REAL(access)(name, mode), AT_FDCWD, name, -1); }
int mkdir(const char *name, mode_t mode) { LOOKS(int, REAL(mkdir)(name, mode), AT_FDCWD, name, -1); }
int rmdir(const char *name) { LOOKS(int, REAL(rmdir)(name), AT_FDCWD, name, -1); }
int chmod(const char *name, mode_t mode) { LOOKS(int, REAL(chmod)(name, mode), AT_FDCWD, name, -1); }
int statvfs(const char *name, struct statvfs *into) { LOOKS(int, REAL(statvfs)(name, into), AT_FDCWD, name, -1); }
int statvfs64(const char *name, struct statvfs64 *into) { LOOKS(int, REAL(statvfs64)(name, into), AT_FDCWD, name, -1); }
DIR *opendir(const char *name) { LOOKS(DIR *, REAL(opendir)(name), AT_FDCWD, name, 0); }

/* --- the clock of the day ------------------------------------------------------------------------------ */

static unsigned clock_chance;
static int jumping;
static long long ahead;

void faults_clock(unsigned seed) { clock_chance = seed, jumping = 1; }

static long long jumped(long long now) {
    static const long long to[] = {
        3600, 946684800, 2147483640, 4102444800, 4294967290, 13569465600, /* 1970, 2000, 2038, 2100, 2106, 2400 */
    };
    static const long long by[] = {1, -1, 30, -30, 3600, -3600, 86400, -86400, 31622400, -31622400, 0};
    if (!jumping) return now;
    pthread_mutex_lock(&turn);
    int draw = rand_r(&clock_chance) % 10;
    if (draw == 0) ahead = to[(unsigned)rand_r(&clock_chance) % (sizeof to / sizeof *to)] - now;
    else if (draw < 3) ahead += by[(unsigned)rand_r(&clock_chance) % (sizeof by / sizeof *by)];
    else if (draw == 3) ahead = 0;
    long long found = now + ahead < 1 ? 1 : now + ahead;
    pthread_mutex_unlock(&turn);
    return found;
}

int clock_gettime(clockid_t clock, struct timespec *into) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = REAL(clock_gettime);
    int done = real(clock, into);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) into->tv_sec = (time_t)jumped(into->tv_sec);
    return done;
}

int gettimeofday(struct timeval *into, void *zone) {
    static int (*real)(struct timeval *, void *);
    if (!real) real = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
    int done = real(into, zone);
    if (done == 0) into->tv_sec = (time_t)jumped(into->tv_sec);
    return done;
}

time_t time(time_t *into) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (into) *into = now.tv_sec;
    return now.tv_sec;
}
