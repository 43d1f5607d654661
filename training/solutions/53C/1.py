n = int(input())
l = 1
r = n
ans = []
while l < r:
    ans += [l, r]
    l += 1
    r -= 1
if l == r:
    ans.append(l)
print(*ans)
