M = 10 ** 9 + 7
n, l, r = map(int, input().split())
k = (r - l + 1) // 3
print(pow(r - l + 1, n - 1, M) * k % M)
