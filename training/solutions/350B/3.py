n = int(input())
t = list(map(int, input().split()))
a = list(map(int, input().split()))
deg = [0] * n
for x in a:
    if x:
        deg[x - 1] += 1
length, hotel = 0, -1
for i in range(n):
    if t[i] == 1:
        k, v = 1, a[i] - 1
        while v >= 0 and deg[v] == 1:
            k += 1
            v = a[v] - 1
        if k > length:
            length, hotel = k, i
path = []
v = hotel
for _ in range(length):
    path.append(v + 1)
    v = a[v] - 1
print(length)
print(*reversed(path))
