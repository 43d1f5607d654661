n, k = map(int, input().split())
s = sorted(input().strip())
ans = ord(s[0]) - 96
last = s[0]
c = 1
for x in s:
    if c == k:
        break
    if ord(x) - ord(last) >= 2:
        ans += ord(x) - 96
        last = x
        c += 1
if c < k:
    print(-1)
else:
    print(ans)
