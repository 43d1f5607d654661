n, m, k = map(int, input().split())
ring = [0] * 1000001
for x in input().split():
    ring[int(x)] = 1
cur = ans = 0
for t in range(1, 1000001):
    if t > m:
        cur -= ring[t - m]
    cur += ring[t]
    if cur == k:
        ring[t] = 0
        cur -= 1
        ans += 1
print(ans)
