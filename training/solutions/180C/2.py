up = low = 0
for c in input().strip():
    if c.islower():
        up, low = up + 1, min(up, low)
    else:
        up, low = up, min(up, low) + 1
print(min(up, low))
