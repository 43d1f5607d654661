f = lambda s: int(s[:2]) * 60 + int(s[3:])
p = (f(input()) - f(input())) % 1440
print("%02d:%02d" % (p // 60, p % 60))
