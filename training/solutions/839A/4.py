n, k = map(int, input().split())
a = [int(x) for x in input().split()]
i = 0
s = 0
while i < n and k > 0:
    s += a[i]
    g = min(s, 8)
    k -= g
    s -= g
    i += 1
if k <= 0:
    print(i)
else:
    print(-1)
