s = input()
p = input()
m = len(p)
ans = 0
for i in range(len(s) - m + 1):
    t = s[i:i + m]
    if all(c == '?' or c in p for c in t):
        ans += 1
print(ans)
