n, k = map(int, input().split())
p = [0]
for x in map(int, input().split()):
    p.append(p[-1] + x)
w = [p[i + k] - p[i] for i in range(n - k + 1)]
best = 0
left = 0
for b in range(k, n - k + 1):
    if w[b - k] > w[left]:
        left = b - k
    if w[left] + w[b] > best:
        best = w[left] + w[b]
        ans = (left + 1, b + 1)
print(*ans)
