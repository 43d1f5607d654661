x, y = map(int, input().split())
d = 0
while d * d < x * x + y * y:
    d += 1
if d * d == x * x + y * y:
    ans = "black"
elif x * y > 0:
    ans = ["white", "black"][d % 2]
else:
    ans = ["black", "white"][d % 2]
print(ans)
