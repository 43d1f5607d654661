n, m = map(int, input().split())
path = [0]
last = 0
for i in range(n):
    weeds = [j for j, c in enumerate(input()) if c == "W"]
    if weeds:
        last = i
    if i % 2:
        weeds.reverse()
    path += weeds
print(last + sum(abs(x - y) for x, y in zip(path, path[1:])))
