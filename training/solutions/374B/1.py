s = input().strip()
ans = 1
run = 1
for i in range(1, len(s)):
    if int(s[i]) + int(s[i - 1]) == 9:
        run += 1
    else:
        if run % 2:
            ans *= (run + 1) // 2
        run = 1
if run % 2:
    ans *= (run + 1) // 2
print(ans)
