s = input().strip()
n = len(s) // 2
res = ''
for i in range(n - 1, -1, -1):
    res += s[i]
for i in range(2 * n - 1, n - 1, -1):
    res += s[i]
print(res)
