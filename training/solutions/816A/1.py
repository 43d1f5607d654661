h, m = map(int, input().split(":"))
t = h * 60 + m
c = 0
while True:
    s = "%02d%02d" % (t // 60, t % 60)
    if s == s[::-1]:
        break
    t = (t + 1) % 1440
    c += 1
print(c)
