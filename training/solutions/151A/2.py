n, k, l, c, d, p, nl, np = map(int, input().split())
t = 0
while True:
    g = (t + 1) * n
    if g * nl > k * l or g > c * d or g * np > p:
        break
    t += 1
print(t)
