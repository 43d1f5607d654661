import sys
t = list(map(int, sys.stdin.read().split()))
n = t[0]
a, b = t[1:n + 1], t[n + 2:]
seen = set()
s = 0
for x in a:
    s += x
    seen.add(s)
r = ans = 0
for x in b:
    r += x
    if r in seen:
        ans += 1
print(ans if r == s else -1)
