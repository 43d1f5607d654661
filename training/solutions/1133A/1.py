f = lambda s: int(s[:2]) * 60 + int(s[3:])
t = (f(input()) + f(input())) // 2
print("%02d:%02d" % divmod(t, 60))
