a, b = map(int, input().split())
r = 1
i = 1
while i <= a and i <= b:
    r *= i
    i += 1
print(r)
