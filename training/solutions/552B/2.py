n = input()
k = len(n)
ans = sum(9 * 10 ** (i - 1) * i for i in range(1, k))
print(ans + (int(n) - 10 ** (k - 1) + 1) * k)
