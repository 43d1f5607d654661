n = int(input())
ans = "-1"
for i in range(1, 5):
    a, b, c, d = map(int, input().split())
    x = min(a, b)
    y = min(c, d)
    if x + y < n:
        ans = f"{i} {x} {n - x}"
print(ans)
