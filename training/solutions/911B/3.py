n, a, b = map(int, input().split())
l, r = 1, min(a, b) + 1
while r - l > 1:
    m = (l + r) // 2
    if a // m + b // m >= n:
        l = m
    else:
        r = m
print(l)
