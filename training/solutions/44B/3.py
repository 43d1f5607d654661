n, a, b, c = map(int, input().split())
a //= 2
total = 0
for two in range(min(c, n // 2) + 1):
    left = n - 2 * two
    total += max(0, min(b, left) - max(0, left - a) + 1)
print(total)
