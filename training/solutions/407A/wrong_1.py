a, b = map(int, input().split())
ans = "NO"
for x in range(1, a):
    for y in range(1, a):
        if x * x + y * y == a * a and y * b % a == 0 and x * b % a == 0:
            ans = "YES\n0 0\n%d %d\n%d %d" % (x, y, -y * b // a, x * b // a)
            break
print(ans)
