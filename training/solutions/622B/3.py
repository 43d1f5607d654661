s = input()
a = int(input())
h = int(s[:2])
m = int(s[3:])
t = h * 60 + m + a
h = t // 60 % 24
m = t % 60
print("%02d:%02d" % (h, m))
