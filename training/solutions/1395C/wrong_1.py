n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
ans = 0
for x in a:
    ans |= min(x & y for y in b)
print(ans)
