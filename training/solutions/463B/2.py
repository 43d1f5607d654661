n = int(input())
e = ans = p = 0
for h in map(int, input().split()):
    e += p - h
    if e < 0:
        ans -= e
        e = 0
    p = h
print(ans)
