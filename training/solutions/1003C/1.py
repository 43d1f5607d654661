n, k = map(int, input().split())
a = list(map(int, input().split()))
p = [0]
for x in a:
    p.append(p[-1] + x)
ans = 0
for l in range(k, min(n, 2 * k) + 1):
    best = 0
    for i in range(l, n + 1):
        if p[i] - p[i - l] > best:
            best = p[i] - p[i - l]
    ans = max(ans, best / l)
print(ans)
