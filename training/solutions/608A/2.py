n, s = map(int, input().split())
p = [tuple(map(int, input().split())) for _ in range(n)]
p.sort(reverse=True)
time = 0
floor = s
for f, t in p:
    time += floor - f
    floor = f
    time = max(time, t)
print(time + floor)
