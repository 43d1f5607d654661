M = 10 ** 9 + 7
n, m = map(int, input().split())
print(pow(pow(2, m, M) - 1, n, M))
