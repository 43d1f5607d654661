n = int(input())
s = input()
cnt = ans = 0
for c in s:
    if c == "x":
        cnt += 1
        if cnt > 2:
            ans += 1
    else:
        cnt = 0
print(ans)
