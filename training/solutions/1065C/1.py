n, k = map(int, input().split())
h = list(map(int, input().split()))
low, top = min(h), max(h)
c = [0] * (top + 2)
for x in h:
    c[x] += 1
ans = cost = wide = 0
for level in range(top, low, -1):
    wide += c[level]
    if cost + wide > k:
        ans += 1
        cost = 0
    cost += wide
print(ans + (cost > 0))
