n, m = map(int, input().split())
p = 1
r = 0
for a in map(int, input().split()):
    r += (a - p) % n
    p = a
print(r)
