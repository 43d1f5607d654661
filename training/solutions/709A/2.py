n, b, d = map(int, input().split())
a = [x for x in map(int, input().split()) if x <= b]
waste = 0
times = 0
for x in a:
    waste += x
    if waste > d:
        waste = 0
        times += 1
print(times)
