n = int(input())
a = input().split()
b = input().split()
x = y = 0
for p, q in zip(a, b):
    if p + q == "10":
        x += 1
    if p + q == "01":
        y += 1
print(-1 if x == 0 else (x + y) // x)
