a, b, c = map(int, input().split())
m = max(a, b, c)
s = a + b + c - m
ans = 0
while s <= m:
    s += 1
    ans += 1
print(ans)
