n = int(input())
print([0, 1, 1, 0][n % 4])
