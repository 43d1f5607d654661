n, v = map(int, input().split())
ans = []
for i in range(n):
    s = list(map(int, input().split()))[1:]
    ok = False
    for x in s:
        if v > x:
            ok = True
    if ok:
        ans.append(str(i + 1))
print(len(ans))
print(" ".join(ans))
