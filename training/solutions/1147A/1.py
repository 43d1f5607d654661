n, k = map(int, input().split())
x = list(map(int, input().split()))
first = [k] * (n + 1)
last = [-1] * (n + 1)
for i, v in enumerate(x):
    if first[v] == k:
        first[v] = i
    last[v] = i
ans = 0
for a in range(1, n + 1):
    for b in (a - 1, a, a + 1):
        if 1 <= b <= n and last[b] < first[a]:
            ans += 1
print(ans)
