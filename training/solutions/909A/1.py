a, b = input().split()
r = a[0]
for c in a[1:]:
    if c >= b[0]:
        break
    r += c
print(r + b[0])
