a, b, c = map(int, input().split())
r = -1
for i in range(1, 200000):
    a *= 10
    if a // b == c:
        r = i
        break
    a %= b
print(r)
