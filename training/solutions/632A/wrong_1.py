n, p = map(int, input().split())
a = [input().strip() for i in range(n)]
x = 0
s = 0
for t in reversed(a):
    s += x * p
    x *= 2
    if t == "halfplus":
        x += 1
print(s)
