n = int(input())
x = 0
r = []
for i in range(1, n):
    x = (x + i) % n
    r.append(x + 1)
print(*r)
