s = input().strip()
ans = 26
for c in s:
    ans += 25
print(ans)
