n, m = map(int, input().split())
r = [0] * n
for b in map(int, input().split()):
    for i in range(b - 2, n):
        if r[i] == 0:
            r[i] = b
print(*r)
