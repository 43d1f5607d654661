tight = 1
free = 0
for ch in input().strip():
    d = int(ch)
    free = max(free * 9, tight * (d - 1), 1)
    tight *= d
print(max(free, tight))
