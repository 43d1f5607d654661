inside = outside = 0
for c in input().strip():
    if c == '+':
        inside += 1
        if outside:
            outside -= 1
    else:
        outside += 1
        if inside:
            inside -= 1
print(inside + outside)
