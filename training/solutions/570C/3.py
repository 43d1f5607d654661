import sys
n, m = map(int, sys.stdin.readline().split())
s = " " + sys.stdin.readline().strip() + " "
dots = s.count(".")
groups = sum(s[i] == "." and s[i - 1] != "." for i in range(1, n + 1))
s = list(s)
for _ in range(m):
    x, c = sys.stdin.readline().split()
    x = int(x)
    if (s[x] == ".") != (c == "."):
        sign = 1 if c == "." else -1
        dots += sign
        groups += sign * (1 - [s[x - 1], s[x + 1]].count("."))
    s[x] = c
    print(dots - groups)
