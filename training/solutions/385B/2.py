s = input().strip()
ans = 0
for i in range(len(s)):
    p = s.find("bear", i)
    if p < 0:
        break
    ans += len(s) - p - 3
print(ans)
