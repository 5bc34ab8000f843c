/* test_cage.c - what happens in the cage stays in the cage. */
#include "config.h"

#include "pullquote/cage.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pullquote/xalloc.h"
#include "unit.h"

/* There in a build with ASan, whose own malloc ends a child that wants too
 * much before it can say why. */
extern void __asan_init(void) __attribute__((weak));

static const struct cage_limits limits = {.memory = (size_t)64 << 20,
    .seconds = 120,
    .output = (size_t)16 << 20,
    .jobs = 100};

/* ---- what a job can order the child to do ------------------------------- */

enum {
	MUCH = 5 * 1000 * 1000
};

static void
say_much(struct str *out)
{
	for (int i = 0; i < MUCH; i++)
		str_addc(out, (char)(i % 251));
}

static void
say_nothing(struct str *out)
{
	(void)out;
}

static void
say_who(struct str *out)
{
	str_addf(out, "%d", (int)getpid());
}

/* Unsigned: a fast machine counts past INT_MAX before it is stopped. */
static void
loop(struct str *out)
{
	volatile unsigned turns = 0;

	(void)out;
	for (;;)
		turns = turns + 1;
}

static void
swell(struct str *out)
{
	(void)out;
	for (;;)
		memset(xmalloc((size_t)1 << 20), 1, (size_t)1 << 20);
}

static void
crash(struct str *out)
{
	(void)out;
	abort();
}

static void
run_out_of_stack(struct str *out)
{
	volatile char frame[4096];

	frame[0] = 1;
	if (out)
		run_out_of_stack(out);
	frame[1] = frame[0];
}

static void
end_early(struct str *out)
{
	str_adds(out, "half");
	_exit(0);
}

static void
open_a_file(struct str *out)
{
	(void)out;
	open("/etc/passwd", O_RDONLY);
}

static void
make_a_file(struct str *out)
{
	(void)out;
	open("cage-test-escaped", O_WRONLY | O_CREAT, 0600);
}

static void
open_a_socket(struct str *out)
{
	(void)out;
	socket(AF_INET, SOCK_STREAM, 0);
}

static void
start_a_process(struct str *out)
{
	(void)out;
	if (fork() == 0)
		_exit(0);
}

static void
run_a_program(struct str *out)
{
	(void)out;
	execl("/bin/true", "true", (char *)NULL);
}

static void
signal_the_parent(struct str *out)
{
	(void)out;
	kill(getppid(), 0);
}

static void
trace_a_process(struct str *out)
{
	(void)out;
	ptrace(PTRACE_TRACEME, 0, NULL, NULL);
}

static void
read_the_keyboard(struct str *out)
{
	char c;

	(void)out;
	if (read(STDIN_FILENO, &c, 0) < 0)
		return;
}

static void
write_on_the_screen(struct str *out)
{
	(void)out;
	if (write(STDOUT_FILENO, "", 0) < 0)
		return;
}

static void
make_code(struct str *out)
{
	(void)out;
	mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
	    0);
}

static void
map_a_file(struct str *out)
{
	(void)out;
	mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
}

static const struct {
	const char *name;
	void (*obey)(struct str *out);
} order[] = {
    {"say much", say_much},
    {"say nothing", say_nothing},
    {"say who", say_who},
    {"loop", loop},
    {"swell", swell},
    {"crash", crash},
    {"run out of stack", run_out_of_stack},
    {"end early", end_early},
    {"open a file", open_a_file},
    {"make a file", make_a_file},
    {"open a socket", open_a_socket},
    {"start a process", start_a_process},
    {"run a program", run_a_program},
    {"signal the parent", signal_the_parent},
    {"trace a process", trace_a_process},
    {"read the keyboard", read_the_keyboard},
    {"write on the screen", write_on_the_screen},
    {"make code", make_code},
    {"map a file", map_a_file},
};

/* Obey an order, or say another job back. */
static void
work(struct str *out, struct slice job)
{
	for (size_t i = 0; i < COUNT(order); i++)
		if (slice_eq(job, slice_of(order[i].name))) {
			order[i].obey(out);
			return;
		}
	str_add(out, job.at, job.len);
}

/* ---- jobs that end well -------------------------------------------------- */

static void
assert_says_back(struct cage *c, const char *word)
{
	struct str out = {0};
	struct note note;

	assert_int_equal(cage_run(c, &out, slice_of(word), &note), ERR_OK);
	assert_string_equal(str_text(&out), word);
	str_clear(&out);
}

static void
what_it_hands_back_is_appended(void **state)
{
	struct cage *c = cage_new(work, &limits);
	struct str out = {0};

	(void)state;
	str_adds(&out, "before, ");
	assert_int_equal(cage_run(c, &out, slice_of("after"), NULL), ERR_OK);
	assert_string_equal(str_text(&out), "before, after");
	assert_int_equal(
	    cage_run(c, &out, slice_of("say nothing"), NULL), ERR_OK);
	assert_string_equal(str_text(&out), "before, after");
	assert_int_equal(cage_run(c, &out, (struct slice){0}, NULL), ERR_OK);
	assert_string_equal(str_text(&out), "before, after");
	cage_free(c);
	str_clear(&out);
}

static void
much_goes_in_and_comes_out_whole(void **state)
{
	struct cage *c = cage_new(work, &limits);
	struct str there = {0}, back = {0}, made = {0};

	(void)state;
	say_much(&there);
	assert_int_equal(cage_run(c, &back, str_slice(&there), NULL), ERR_OK);
	assert_true(slice_eq(str_slice(&there), str_slice(&back)));
	assert_int_equal(
	    cage_run(c, &made, slice_of("say much"), NULL), ERR_OK);
	assert_true(slice_eq(str_slice(&there), str_slice(&made)));
	cage_free(c);
	str_clear(&there);
	str_clear(&back);
	str_clear(&made);
}

static int
child_of(struct cage *c)
{
	struct str out = {0};
	int who;

	assert_int_equal(cage_run(c, &out, slice_of("say who"), NULL), ERR_OK);
	who = atoi(str_text(&out));
	str_clear(&out);
	return who;
}

static void
a_child_does_so_many_jobs_and_no_more(void **state)
{
	struct cage_limits three = limits;
	struct cage *c;
	int first;

	(void)state;
	three.jobs = 3;
	c = cage_new(work, &three);
	first = child_of(c);
	assert_int_not_equal(first, getpid());
	assert_int_equal(child_of(c), first);
	assert_int_equal(child_of(c), first);
	assert_int_not_equal(child_of(c), first);
	cage_free(c);
}

static void
no_child_outlives_its_cage(void **state)
{
	struct cage *c = cage_new(work, &limits);
	int child = child_of(c);

	(void)state;
	cage_free(c);
	assert_int_equal(kill(child, 0), -1);
	assert_int_equal(errno, ESRCH);
	cage_free(cage_new(work, &limits));
	cage_free(NULL);
}

/* ---- jobs that do not -----------------------------------------------------
 */

static int
lowest_free_fd(void)
{
	int fd = dup(STDIN_FILENO);

	close(fd);
	return fd;
}

static void
assert_nothing_is_left(void)
{
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	assert_int_equal(errno, ECHILD);
}

/* Give an order that must fail, and see that nothing is left of it. */
static enum err
order_in_vain(const char *job, const struct cage_limits *l, const char *words)
{
	struct cage *c = cage_new(work, l);
	struct str out = {0};
	struct note note = {""};
	int free_fd = lowest_free_fd();
	enum err err;

	assert_says_back(c, "alive");
	str_adds(&out, "kept");
	err = cage_run(c, &out, slice_of(job), &note);
	assert_int_not_equal(err, ERR_OK);
	assert_string_equal(str_text(&out), "kept");
	assert_string_not_equal(note.text, "");
	if (words)
		assert_non_null(strstr(note.text, words));
	assert_int_equal(lowest_free_fd(), free_fd);
	assert_nothing_is_left();
	assert_says_back(c, "alive again");
	str_clear(&out);
	cage_free(c);
	return err;
}

static void
whoever_tries_to_get_out_dies(void **state)
{
	static const char *const escape[] = {"open a file", "make a file",
	    "open a socket", "start a process", "run a program",
	    "signal the parent", "trace a process", "read the keyboard",
	    "write on the screen", "make code", "map a file"};

	(void)state;
	for (size_t i = 0; HAVE_SECCOMP && i < COUNT(escape); i++)
		assert_int_equal(
		    order_in_vain(escape[i], &limits, "out of its cage"),
		    ERR_FORMAT);
}

static void
no_file_is_made_in_any_cage(void **state)
{
	struct cage *c = cage_new(work, &limits);
	struct str out = {0};

	(void)state;
	cage_run(c, &out, slice_of("make a file"), NULL);
	assert_int_equal(access("cage-test-escaped", F_OK), -1);
	cage_free(c);
}

/* Only the loop is ordered: on a busy machine a second is short for others. */
static void
a_loop_is_stopped(void **state)
{
	struct cage_limits short_time = limits;
	struct str out = {0};
	struct note note = {""};
	struct cage *c;

	(void)state;
	short_time.seconds = 1;
	c = cage_new(work, &short_time);
	assert_int_equal(cage_run(c, &out, slice_of("loop"), &note), ERR_LIMIT);
	assert_non_null(strstr(note.text, "1 seconds"));
	assert_true(out.len == 0);
	assert_nothing_is_left();
	cage_free(c);
	str_clear(&out);
}

static void
a_swelling_child_fails(void **state)
{
	(void)state;
	if (__asan_init)
		order_in_vain("swell", &limits, NULL);
	else
		assert_int_equal(
		    order_in_vain("swell", &limits, "memory"), ERR_LIMIT);
}

static void
a_flood_is_stopped(void **state)
{
	struct cage_limits little = limits;

	(void)state;
	little.output = MUCH - 1;
	assert_int_equal(
	    order_in_vain("say much", &little, "gave more than"), ERR_LIMIT);
}

static void
a_crash_is_an_error(void **state)
{
	(void)state;
	assert_int_equal(order_in_vain("crash", &limits, "crash"), ERR_FORMAT);
	assert_int_equal(
	    order_in_vain("run out of stack", &limits, NULL), ERR_FORMAT);
}

static void
an_early_end_is_an_error(void **state)
{
	(void)state;
	assert_int_equal(
	    order_in_vain("end early", &limits, "early"), ERR_FORMAT);
}

static void
the_program_may_ignore_its_children(void **state)
{
	struct cage *c = cage_new(work, &limits);
	struct str out = {0};

	(void)state;
	signal(SIGCHLD, SIG_IGN);
	assert_says_back(c, "word");
	assert_int_equal(
	    cage_run(c, &out, slice_of("end early"), NULL), ERR_FORMAT);
	assert_says_back(c, "word");
	cage_free(c);
	signal(SIGCHLD, SIG_DFL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_it_hands_back_is_appended),
	    cmocka_unit_test(much_goes_in_and_comes_out_whole),
	    cmocka_unit_test(a_child_does_so_many_jobs_and_no_more),
	    cmocka_unit_test(no_child_outlives_its_cage),
	    cmocka_unit_test(whoever_tries_to_get_out_dies),
	    cmocka_unit_test(no_file_is_made_in_any_cage),
	    cmocka_unit_test(a_loop_is_stopped),
	    cmocka_unit_test(a_swelling_child_fails),
	    cmocka_unit_test(a_flood_is_stopped),
	    cmocka_unit_test(a_crash_is_an_error),
	    cmocka_unit_test(an_early_end_is_an_error),
	    cmocka_unit_test(the_program_may_ignore_its_children),
	};

	return cmocka_run_group_tests_name("cage", tests, NULL, NULL);
}
