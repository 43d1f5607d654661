n, m = map(int, input().split())
x = list(map(int, input().split()))
color = {}
c = 0
for p in sorted(x):
    color[p] = c
    c = 1 - c
print(' '.join(str(color[p]) for p in x))
