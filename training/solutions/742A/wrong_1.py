n = int(input())
print([6, 8, 4, 2][n % 4])
