n, k = map(int, input().split())
a = sorted(map(int, input().split()))
r = 0
for x in a:
    d = x - a[0]
    if d % k != 0:
        r = -1
        break
    r += d // k
print(r)
