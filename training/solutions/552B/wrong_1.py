n = input()
k = len(n)
ans = 0
for i in range(1, k):
    ans += 9 * 10 ** (i - 1) * i
print(ans + (int(n) - 10 ** (k - 1)) * k)
