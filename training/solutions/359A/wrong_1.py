n, m = map(int, input().split())
r = 4
for i in range(n):
    for j, c in enumerate(input().split()):
        if c == "1" and (i in (0, n) or j in (0, m - 1)):
            r = 2
print(r)
