a, ta = map(int, input().split())
b, tb = map(int, input().split())
h, m = input().split(":")
leave = int(h) * 60 + int(m)
arrive = leave + ta
met = 0
bus = 5 * 60
while bus < 24 * 60 and bus < arrive:
    if bus + tb > leave:
        met += 1
    bus += b
print(met)
