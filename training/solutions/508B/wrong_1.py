s = list(input().strip())
k = -1
for i in range(len(s)):
    if int(s[i]) % 2 == 0:
        k = i
        break
if k < 0:
    print(-1)
else:
    s[k], s[-1] = s[-1], s[k]
    print("".join(s))
