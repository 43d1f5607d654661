n, k = map(int, input().split())
a = list(map(int, input().split()))
r = []
while len(r) < n:
    m = min(a)
    if m > k:
        break
    k -= m
    i = a.index(m)
    r.append(i + 1)
    a[i] = 10**9
print(len(r))
print(*r)
