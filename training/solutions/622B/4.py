h, m = map(int, input().split(":"))
a = int(input())
while a > 0:
    m += 1
    if m == 60:
        m = 0
        h += 1
    if h == 24:
        h = 0
    a -= 1
print("{:02d}:{:02d}".format(h, m))
