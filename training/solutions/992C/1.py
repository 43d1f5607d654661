x, k = map(int, input().split())
M = 10 ** 9 + 7
print(0 if x == 0 else (pow(2, k, M) * (2 * x - 1) + 1) % M)
