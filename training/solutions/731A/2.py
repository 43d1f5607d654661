al = "abcdefghijklmnopqrstuvwxyz"
s = "a" + input().strip()
ans = 0
for i in range(len(s) - 1):
    x = al.index(s[i])
    y = al.index(s[i + 1])
    ans += min((x - y) % 26, (y - x) % 26)
print(ans)
