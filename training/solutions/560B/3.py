a, b = map(int, input().split())
c, d = map(int, input().split())
e, f = map(int, input().split())
ans = "NO"
for i in range(8):
    a, b = b, a
    if i % 2:
        c, d = d, c
    if i == 4:
        e, f = f, e
    if c + e <= a and d <= b and f <= b:
        ans = "YES"
print(ans)
