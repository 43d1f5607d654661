s = input().strip()
ans = [0] * len(s)
flip = 0
for i in range(len(s) - 1, -1, -1):
    want = 'b' if flip else 'a'
    if s[i] == want:
        ans[i] = 1
        flip ^= 1
print(*ans)
