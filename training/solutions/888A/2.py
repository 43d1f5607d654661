n = int(input())
a = list(map(int, input().split()))
c = 0
for x, y, z in zip(a, a[1:], a[2:]):
    if y > max(x, z) or y < min(x, z):
        c += 1
print(c)
