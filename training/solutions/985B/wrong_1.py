n, m = map(int, input().split())
x = 0
ans = "NO"
for i in range(n):
    v = int(input(), 2)
    if x | v == x:
        ans = "YES"
    x |= v
print(ans)
