n, m = map(int, input().split())
s = set()
ans = ""
for x in input().split():
    s.add(x)
    if len(s) == n:
        ans += "1"
        s = set()
    else:
        ans += "0"
print(ans)
