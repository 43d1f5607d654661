n, m = map(int, input().split())
a = list(map(int, input().split()))
ans = 1
s = 0
for x in a:
    if s + x > m:
        ans += 1
        s = x
    else:
        s += x
print(ans)
