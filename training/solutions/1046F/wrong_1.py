n = int(input())
a = list(map(int, input().split()))
x, f = map(int, input().split())
total = 0
for v in a:
    total += (v - 1) // x
print(total * f)
