n, k = map(int, input().split())
a = list(map(int, input().split()))
p, r = divmod(sum(a), k)
ok = r == 0
s = c = 0
ans = []
for x in a:
    s += x
    c += 1
    if s == p:
        ans.append(c)
        s = c = 0
    elif s > p:
        ok = False
if ok:
    print("Yes")
    print(*ans)
else:
    print("No")
