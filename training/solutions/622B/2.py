h, m = map(int, input().split(":"))
a = int(input())
m += a
h = (h + m // 60) % 24
m %= 60
print(str(h).zfill(2) + ":" + str(m).zfill(2))
