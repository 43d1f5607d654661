n = int(input())
a = int(input())
b = int(input())
bars = []
for x in sorted([a, a, a, a, b, b]):
    for i in range(len(bars)):
        if bars[i] >= x:
            bars[i] -= x
            break
    else:
        bars.append(n - x)
print(len(bars))
