s = input().strip().replace("heavy", "1").replace("metal", "2")
a = 0
ans = 0
for c in s:
    if c == "1":
        a += 1
    if c == "2":
        ans += a
print(ans)
