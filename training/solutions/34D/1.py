n, r1, r2 = map(int, input().split())
v = list(map(int, input().split()))
p = [0] * (n + 1)
i = 0
for c in range(1, n + 1):
    if c != r1:
        p[c] = v[i]
        i += 1
cur, prev = r2, 0
while cur:
    nxt = p[cur]
    p[cur] = prev
    prev, cur = cur, nxt
print(*[p[c] for c in range(1, n + 1) if c != r2])
