n, m = map(int, input().split())
ans = 0
for _ in range(n):
    a = input().split()
    for x, y in zip(a[::2], a[1::2]):
        if x + y != "00":
            ans += 1
print(ans)
