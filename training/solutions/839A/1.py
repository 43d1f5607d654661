n, k = map(int, input().split())
a = list(map(int, input().split()))
s = 0
r = -1
for i in range(n):
    s += a[i]
    g = min(8, s)
    s -= g
    k -= g
    if k <= 0:
        r = i + 1
        break
print(r)
