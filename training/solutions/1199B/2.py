h, l = map(int, input().split())
a, b = 0, 10**13
for i in range(200):
    m = (a + b) / 2
    if m * 2 * h + h * h < l * l:
        a = m
    else:
        b = m
print("%.9f" % a)
