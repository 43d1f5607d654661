h1, m1 = map(int, input().split(":"))
h2, m2 = map(int, input().split(":"))
t = (h1 * 60 + m1 + h2 * 60 + m2) // 2
h = t // 60
m = t % 60
print(str(h).zfill(2) + ":" + str(m).zfill(2))
