n, a, x, b, y = [int(i) for i in input().split()]
a -= 1
b -= 1
x -= 1
y -= 1
ans = "NO"
for i in range(n):
    if a == b:
        ans = "YES"
    if a == x or b == y:
        break
    a = (a + 1) % n
    b = (b - 1) % n
print(ans)
