n = int(input())
M = 10 ** 9 + 7
x, y = 1, 1
for _ in range(n + 1):
    x, y = y, (x + y) % M
print((y - 2) % M)
