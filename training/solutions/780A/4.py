n = int(input())
s = set()
ans = 0
for x in input().split():
    if x not in s:
        s.add(x)
        if len(s) > ans:
            ans = len(s)
    else:
        s.discard(x)
print(ans)
