n, l, r = map(int, input().split())
mn = mx = 0
x = y = 1
for i in range(n):
    mn += x if i < l else 1
    x *= 2
    mx += y
    if i < r - 1:
        y *= 2
print(mn, mx)
