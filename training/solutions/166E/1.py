n = int(input())
M = 10 ** 9 + 7
d, other = 1, 0
for _ in range(n):
    d, other = other, (3 * d + 2 * other) % M
print(d)
