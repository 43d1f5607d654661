n, k, q = map(int, input().split())
d = [0] * 200005
for _ in range(n):
    l, r = map(int, input().split())
    d[l] += 1
    d[r] -= 1
p = [0]
cur = 0
for t in range(1, 200001):
    cur += d[t]
    p.append(p[-1] + (cur >= k))
for _ in range(q):
    a, b = map(int, input().split())
    print(p[b] - p[a - 1])
