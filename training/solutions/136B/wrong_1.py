a, c = map(int, input().split())
b = 0
p = 1
while a and c:
    b += (c - a) % 3 * p
    a //= 3
    c //= 3
    p *= 3
print(b)
