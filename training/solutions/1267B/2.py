s = input().strip()
l, r = 0, len(s) - 1
ans = -1
while l <= r and ans < 0:
    if s[l] != s[r]:
        ans = 0
        break
    c = s[l]
    i, j = l, r
    while i <= r and s[i] == c:
        i += 1
    if i > r:
        k = r - l + 1
        ans = k + 1 if k >= 2 else 0
        break
    while s[j] == c:
        j -= 1
    if i - l + r - j < 3:
        ans = 0
    l, r = i, j
print(ans)
