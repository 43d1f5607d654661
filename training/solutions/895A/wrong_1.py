n = int(input())
a = list(map(int, input().split()))
ans = 360
s = 0
for x in a:
    s += x
    ans = min(ans, abs(360 - 2 * s))
print(ans)
