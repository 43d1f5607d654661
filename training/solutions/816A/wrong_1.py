good = []
for h in range(25):
    m = h
    if h == 24:
        good.append(1440)
    elif m < 60:
        good.append(h * 60 + m)
h, m = map(int, input().split(":"))
now = h * 60 + m
print(min(x - now for x in good if x >= now))
