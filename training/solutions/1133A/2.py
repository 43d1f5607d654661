h1, m1 = map(int, input().split(":"))
h2, m2 = map(int, input().split(":"))
d = (h2 - h1) * 60 + m2 - m1
m1 += d // 2
while m1 >= 60:
    m1 -= 60
    h1 += 1
print(f"{h1:02d}:{m1:02d}")
