m = "January February March April May June July August September October November December".split()
print(m[(m.index(input()) + int(input())) % 12])
