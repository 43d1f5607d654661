n, k = map(int, input().split())
l, r = 1, k + 1
a = []
while l <= r:
    a.append(l)
    if l < r:
        a.append(r)
    l += 1
    r -= 1
print(*a, *range(k + 2, n + 1))
