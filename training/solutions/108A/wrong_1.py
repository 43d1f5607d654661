h, m = map(int, input().split(":"))
t = h * 60 + m
while True:
    s = "%02d:%02d" % (t // 60, t % 60)
    if s == s[::-1]:
        print(s)
        break
    t = (t + 1) % 1440
