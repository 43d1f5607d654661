n, b, d = map(int, input().split())
k = 0
t = d
for x in input().split():
    x = int(x)
    if x > b:
        continue
    t -= x
    if t < 0:
        k += 1
        t = d
print(k)
