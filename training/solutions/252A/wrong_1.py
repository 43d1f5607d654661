n = int(input())
a = list(map(int, input().split()))
b = 0
x = 0
for v in a:
    x ^= v
    b = max(b, x, v)
print(b)
