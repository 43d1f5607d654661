n = int(input())
print(9 * n, 8 * n)
