n = int(input())
h = list(map(int, input().split()))
a = b = k = 0
for x, y in zip(h, sorted(h)):
    a += x
    b += y
    if a == b:
        k += 1
print(k)
