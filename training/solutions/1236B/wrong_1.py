M = 10 ** 9 + 7
n, m = map(int, input().split())
print(pow(pow(2, n, M) - 1, m, M))
