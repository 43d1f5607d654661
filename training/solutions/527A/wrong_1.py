a, b = map(int, input().split())
r = 0
while b:
    r += 1
    a, b = b, a % b
print(r)
