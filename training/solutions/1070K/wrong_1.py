n, k = map(int, input().split())
a = list(map(int, input().split()))
p = sum(a) // k
s = c = 0
ans = []
for x in a:
    s += x
    c += 1
    if s >= p:
        ans.append(c)
        s = c = 0
if len(ans) == k:
    print("Yes")
    print(*ans)
else:
    print("No")
