n = int(input())
l = 0
r = 10 ** 8
while l < r:
    m = (l + r + 1) // 2
    if m * (m + 1) // 2 < n:
        l = m
    else:
        r = m - 1
print(n - l * (l + 1) // 2)
