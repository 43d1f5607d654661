n = int(input())
M = 10 ** 9 + 7
print(pow(20, n, M))
