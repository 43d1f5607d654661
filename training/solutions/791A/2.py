a, b = map(int, input().split())
k = 1
while a * 3 ** k <= b * 2 ** k:
    k += 1
print(k)
