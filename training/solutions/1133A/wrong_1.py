h1, m1 = map(int, input().split(":"))
h2, m2 = map(int, input().split(":"))
print("%02d:%02d" % ((h1 + h2) // 2, (m1 + m2) // 2))
