n, a, b, c, d = map(int, input().split())
count = 0
for x in range(1, n + 1):
    cells = (x + b - c, x + a - d, x + a + b - c - d)
    if all(1 <= v <= n for v in cells):
        count += 1
print(count * n)
