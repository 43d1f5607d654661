from collections import Counter
n, k = map(int, input().split())
a = list(map(int, input().split()))
c = Counter(x - i * k for i, x in enumerate(a))
first = c.most_common(1)[0][0]
print(n - c[first])
for i, x in enumerate(a):
    y = first + i * k
    if x < y:
        print('+', i + 1, y - x)
    if x > y:
        print('-', i + 1, x - y)
