n = int(input())
s = input()
ans = n
for k in range(1, n // 2 + 1):
    if s[:k] == s[k:2 * k]:
        ans = n - k
print(ans)
