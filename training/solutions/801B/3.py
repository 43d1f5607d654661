x = input().strip()
y = input().strip()
z = "".join(min(a, b) for a, b in zip(x, y))
if z == y:
    print(z)
else:
    print(-1)
