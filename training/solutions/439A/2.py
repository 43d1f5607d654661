n, d = map(int, input().split())
t = list(map(int, input().split()))
d -= t[0]
jokes = 0
for x in t[1:]:
    d -= 10 + x
    jokes += 2
if d < 0:
    print(-1)
else:
    print(jokes + d // 5)
