s = input().strip()
n = len(s)
ans = 0
last = 0
for j in range(3, n):
    if s[j - 3:j + 1] == "bear":
        last = j - 2
    ans += last
print(ans)
