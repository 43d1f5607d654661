import sys

data = list(map(int, sys.stdin.read().split()))
q, x = data[:2]
have = {}
ans = 0
out = []
for y in data[2:]:
    have[y % x] = have.get(y % x, 0) + 1
    while have.get(ans % x, 0) > ans // x:
        ans += 1
    out.append(ans)
print("\n".join(map(str, out)))
