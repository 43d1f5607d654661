n = int(input())
m = int(input())
c = list(map(int, input().split())) + list(map(int, input().split()))
if min(c) == 1:
    print(-1)
else:
    mass = m
    for x in c:
        mass = mass * x / (x - 1)
    print(mass - m)
