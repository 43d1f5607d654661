t = input().strip()
n = len(t)
l = (n - 1) // 2
r = l + 1
ans = ""
for i in range(n):
    if i % 2 == 0:
        ans += t[l]
        l -= 1
    else:
        ans += t[r]
        r += 1
print(ans)
