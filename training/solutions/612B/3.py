import sys
d = sys.stdin.read().split()[1:]
pos = {int(x): i for i, x in enumerate(d)}
cur = pos[1]
ans = 0
for k in range(2, len(d) + 1):
    ans += abs(pos[k] - cur)
    cur = pos[k]
print(ans)
