n = int(input())
a = list(map(int, input().split()))
x, f = map(int, input().split())
total = 0
for v in a:
    if v > x:
        total += (v - x + x + f - 1) // (x + f)
print(total * f)
