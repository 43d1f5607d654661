n, m, x, y = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
res = []
k = 0
for j, s in enumerate(b, 1):
    while k < n and a[k] + y < s:
        k += 1
    if k == n:
        break
    if a[k] - x <= s:
        k += 1
        res.append((k, j))
print(len(res))
for p in res:
    print(*p)
