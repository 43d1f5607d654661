n, m = map(int, input().split())
q = list(map(int, input().split()))
buses = 0
while q:
    room = m
    while q and q[0] <= room:
        room -= q.pop(0)
    buses += 1
print(buses)
