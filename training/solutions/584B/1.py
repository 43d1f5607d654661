n = int(input())
M = 10 ** 9 + 7
print((pow(27, n, M) - pow(7, n, M)) % M)
