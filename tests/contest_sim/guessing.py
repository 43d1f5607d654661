"""An interactive problem for tests: guess a number from 1 to 100 in at most seven tries.

Its interactor in each protocol and language, and programs that play well, badly and not at all.
"""

from __future__ import annotations

KATTIS_PYTHON = """import sys
from pathlib import Path
number = int(Path(sys.argv[1]).read_text())
def end(code, words):
    Path(sys.argv[3], "judgemessage.txt").write_text(words)
    sys.exit(code)
for turn in range(1, 8):
    word = sys.stdin.readline().strip()
    if not word.isdigit():
        end(43, f"guess {turn} is {word!r}")
    guess = int(word)
    if guess == number:
        print("right", flush=True)
        end(42, f"found in {turn}")
    print("higher" if guess < number else "lower", flush=True)
end(43, "seven guesses were not enough")
"""
# Kattis' protocol writes its words to a file and exits 42 or 43, testlib's to stderr, 0 or 1.
_CPP = """#include "talk.h"
int main(int argc, char** argv) {
    int number = 0;
    std::ifstream(argv[1]) >> number;
    for (int turn = 1; turn <= 7; turn++) {
        int guess = 0;
        if (!(std::cin >> guess)) end(argv, REJECT, "no guess");
        if (guess == number) {
            std::cout << "right" << std::endl;
            end(argv, ACCEPT, "found");
        }
        std::cout << (guess < number ? "higher" : "lower") << std::endl;
    }
    end(argv, REJECT, "seven guesses were not enough");
}
"""
_TALK = """#pragma once
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
"""
_KATTIS_TALK = """const int ACCEPT = 42, REJECT = 43;
[[noreturn]] inline void end(char** argv, int code, const std::string& words) {
    std::ofstream(std::string(argv[3]) + "/judgemessage.txt") << words;
    std::exit(code);
}
"""
_TESTLIB_TALK = """const int ACCEPT = 0, REJECT = 1;
[[noreturn]] inline void end(char** argv, int code, const std::string& words) {
    std::ofstream log(argv[2]);  // testlib's tout, for a checker
    std::cerr << words;
    std::exit(log << words ? code : 3);
}
"""
KATTIS_CPP = {"interact.cpp": _CPP, "talk.h": _TALK + _KATTIS_TALK}
TESTLIB_CPP = {"interact.cpp": _CPP, "talk.h": _TALK + _TESTLIB_TALK}

HALVES = """low, high = 1, 100
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == "right":
        break
    if answer == "higher":
        low = middle + 1
    else:
        high = middle - 1
"""
HALVES_CPP = """#include <iostream>
#include <string>
int main() {
    int low = 1, high = 100;
    for (std::string answer; answer != "right";) {
        int middle = (low + high) / 2;
        std::cout << middle << std::endl;
        if (!(std::cin >> answer)) return 1;
        (answer == "higher" ? low : high) = middle + (answer == "higher" ? 1 : -1);
    }
}
"""
ONE_BY_ONE = """guess = 1
print(guess, flush=True)
while input() != "right":
    guess += 1
    print(guess, flush=True)
"""
CRASHES = "print(50, flush=True)\ninput()\nprint(1 // 0)\n"
NEVER_TALKS = "while True: pass\n"
