h, m = map(int, input().split(":"))
while True:
    m += 1
    if m == 60:
        m = 0
        h += 1
    if h == 24:
        h = 0
    a = str(h).zfill(2)
    b = str(m).zfill(2)
    if a == b[::-1]:
        print(a + ":" + b)
        break
