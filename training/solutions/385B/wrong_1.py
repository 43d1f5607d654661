s = input().strip()
n = len(s)
ans = 0
for i in range(n - 3):
    if s[i:i + 4] == "bear":
        ans += (i + 1) * (n - i - 3)
print(ans)
