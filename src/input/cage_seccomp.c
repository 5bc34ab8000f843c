/*
 * cage_seccomp.c - the lock of the cage where there is libseccomp (Linux).
 *
 * Floor 2, input.
 */
#include "config.h"

#include <errno.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "cage_lock.h"

/*
 * Harmless whatever their arguments: memory, the end, and what the C library
 * and sanitizers ask behind one's back (qsort() how much memory there is, a
 * hash its seed, ASan its stack).
 */
static const int harmless[] = {
    SCMP_SYS(brk),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(futex),
    SCMP_SYS(getpid),
    SCMP_SYS(getrandom),
    SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(madvise),
    SCMP_SYS(mremap),
    SCMP_SYS(munmap),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(sysinfo),
};

static bool
allow_memory(scmp_filter_ctx f)
{
	/* .datum_a is the mask, and .datum_b, here 0, what is left of it. */
	const struct scmp_arg_cmp not_code = {
	    .arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC};
	const struct scmp_arg_cmp no_file = {.arg = 3,
	    .op = SCMP_CMP_MASKED_EQ,
	    .datum_a = MAP_ANONYMOUS,
	    .datum_b = MAP_ANONYMOUS};

	return !seccomp_rule_add(
		   f, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, not_code, no_file) &&
	    !seccomp_rule_add(
		f, SCMP_ACT_ALLOW, SCMP_SYS(mmap2), 2, not_code, no_file) &&
	    !seccomp_rule_add(
		f, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, not_code);
}

static bool
allow_messages(scmp_filter_ctx f, int fd)
{
	const struct scmp_arg_cmp on_fd = {
	    .arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)fd};

	return !seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(read), 1, on_fd) &&
	    !seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, on_fd);
}

/*
 * A failed assertion writes on stderr, in vain, and then signals itself, so
 * that the parent sees a crash and not a breakout.
 */
static bool
allow_abort(scmp_filter_ctx f, int fd)
{
	const uint32_t in_vain = SCMP_ACT_ERRNO(EPERM);
	const struct scmp_arg_cmp self = {
	    .arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)getpid()};
	const struct scmp_arg_cmp on_stderr = {
	    .arg = 0, .op = SCMP_CMP_EQ, .datum_a = STDERR_FILENO};

	if (seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, self))
		return false;
	return fd == STDERR_FILENO ||
	    (!seccomp_rule_add(f, in_vain, SCMP_SYS(write), 1, on_stderr) &&
		!seccomp_rule_add(f, in_vain, SCMP_SYS(writev), 1, on_stderr));
}

static bool
allow_all(scmp_filter_ctx f, int fd)
{
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++)
		if (seccomp_rule_add(f, SCMP_ACT_ALLOW, harmless[i], 0))
			return false;
	return allow_memory(f) && allow_messages(f, fd) && allow_abort(f, fd);
}

bool
cage_lock(int fd)
{
	scmp_filter_ctx filter;
	bool done;

	/* The parent may be killed while the child works. */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL))
		return false;
	filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
	if (!filter)
		return false;
	done = allow_all(filter, fd) && !seccomp_load(filter);
	seccomp_release(filter);
	return done;
}
