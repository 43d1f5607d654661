n, k = map(int, input().split())
x = list(map(int, input().split()))
s = sum(x[:k])
seg = [s]
for i in range(k, n):
    s += x[i] - x[i - k]
    seg.append(s)
right = n - k
best = 0
for a in range(n - 2 * k, -1, -1):
    if seg[a + k] >= seg[right]:
        right = a + k
    if seg[a] + seg[right] >= best:
        best = seg[a] + seg[right]
        result = a + 1, right + 1
print(*result)
