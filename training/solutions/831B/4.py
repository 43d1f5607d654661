a = input().strip()
b = input().strip()
a += a.upper()
b += b.upper()
for c in input().strip():
    i = a.find(c)
    print(b[i] if i >= 0 else c, end="")
print()
