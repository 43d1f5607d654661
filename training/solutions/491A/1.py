a = int(input())
b = int(input())
n = a + b + 1
print(*range(b + 1, n + 1), *range(b, 0, -1))
