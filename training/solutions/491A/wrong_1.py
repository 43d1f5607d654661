a = int(input())
b = int(input())
print(*range(1, a + 1), *range(a + b, a, -1))
