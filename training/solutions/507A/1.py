n, k = map(int, input().split())
a = list(map(int, input().split()))
r = []
for i in sorted(range(n), key=lambda i: a[i]):
    if a[i] <= k:
        k -= a[i]
        r.append(i + 1)
print(len(r))
print(*r)
