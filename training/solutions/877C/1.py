n = int(input())
a = list(range(2, n + 1, 2)) + list(range(1, n + 1, 2)) + list(range(2, n + 1, 2))
print(len(a))
print(*a)
