n, x = map(int, input().split())
c = 0
for _ in range(n):
    s, d = input().split()
    d = int(d)
    if s == "+":
        x += d
    elif d <= x:
        x -= d
    else:
        c += 1
print(x, c)
