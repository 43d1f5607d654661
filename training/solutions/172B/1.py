a, b, m, r = map(int, input().split())
pos = {}
i = 0
while r not in pos:
    pos[r] = i
    r = (a * r + b) % m
    i += 1
print(i - pos[r])
