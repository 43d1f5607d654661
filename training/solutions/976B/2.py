n, m, k = map(int, input().split())
x, y = k + 1, 1
if k >= n:
    w = m - 1
    row = (k - n) // w
    y = (k - n) % w
    if row % 2 == 1:
        y = w - 1 - y
    x = n - row
    y += 2
print(x, y)
