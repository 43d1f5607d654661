n = int(input())
p = m = 0
for x in map(int, input().split()):
    if x > 0:
        p += 1
    if x < 0:
        m += 1
r = 0
if p >= n / 2:
    r = 1
if m >= n / 2:
    r = -1
print(r)
