n = int(input())
a = sorted(map(int, input().split()), reverse=True)
pairs = []
i = 0
while i + 1 < n:
    if a[i] - a[i + 1] <= 1:
        pairs.append(a[i + 1])
        i += 2
    else:
        i += 1
print(sum(x * y for x, y in zip(pairs[::2], pairs[1::2])))
