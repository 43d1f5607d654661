n, l, a = map(int, input().split())
free = l
for _ in range(n):
    t, d = map(int, input().split())
    free -= d
print(free // a)
