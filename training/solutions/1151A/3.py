n = int(input())
s = input().strip()
g = "ACTG"
ans = 10 ** 9
for i in range(n - 3):
    k = 0
    for j in range(4):
        d = abs(ord(s[i + j]) - ord(g[j]))
        if d > 13:
            d = 26 - d
        k += d
    ans = min(ans, k)
print(ans)
