import sys
d = sys.stdin.read().split()[1:]
first = {}
for c, r in zip(d[::2], d[1::2]):
    first.setdefault(r, c)
cur = list(first.values()).count("-")
ans = cur
for c in d[::2]:
    if c == "+":
        cur += 1
    else:
        cur -= 1
    ans = max(ans, cur)
print(ans)
