n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
r = 0
for x, y in zip(a, b):
    r |= x + y
print(r)
