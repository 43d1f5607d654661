n = int(input())
x = 1
r = []
for i in range(1, n):
    x = (x + i) % n
    r.append(x)
print(*r)
