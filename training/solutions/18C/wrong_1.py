n = int(input())
a = list(map(int, input().split()))
s = sum(a)
p = 0
ans = 0
for x in a:
    p += x
    if 2 * p == s:
        ans += 1
print(ans)
