x, y = map(int, input().split())
r = (x * x + y * y) ** 0.5
k = int(r)
if x * y < 0:
    k += 1
print("black" if r == int(r) or k % 2 == 0 else "white")
