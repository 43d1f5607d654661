input()
m = float(input())
total = m
for x in (input() + " " + input()).split():
    x = int(x)
    if x == 1:
        print(-1)
        break
    total += total / (x - 1)
else:
    print("%.10f" % (total - m))
