n, x = map(int, input().split())
ans = 0
for i in range(n):
    a = input().split()
    d = int(a[1])
    if a[0] == "+":
        x += d
    else:
        if x >= d:
            x -= d
        else:
            ans += 1
print(x, ans)
