s = input().strip()
ans = cur = 0
for c in s:
    cur += int(c)
    if cur % 3 == 0:
        ans += 1
        cur = 0
print(ans)
