m = int(input())
print(5)
print(*range(5 * m, 5 * m + 5))
