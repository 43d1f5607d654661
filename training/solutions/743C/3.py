n = int(input())
y = n + 1
while y < n * n + n and y * n % (y - n):
    y += 1
z = y * n // (y - n)
print(-1 if y == z else "%d %d %d" % (n, y, z))
