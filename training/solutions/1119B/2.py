n, h = map(int, input().split())
a = list(map(int, input().split()))
l, r = 1, n
while l < r:
    k = (l + r + 1) // 2
    b = sorted(a[:k])
    s = 0
    for i in range(k - 1, -1, -2):
        s += b[i]
    if s <= h:
        l = k
    else:
        r = k - 1
print(l)
