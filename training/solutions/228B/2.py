from collections import Counter
na, ma = map(int, input().split())
a = [input() for _ in range(na)]
nb, mb = map(int, input().split())
b = [input() for _ in range(nb)]
A = [i * 200 + j for i in range(na) for j in range(ma) if a[i][j] == '1']
B = [i * 200 + j for i in range(nb) for j in range(mb) if b[i][j] == '1']
c = Counter(y - x for x in A for y in B)
d = c.most_common(1)[0][0]
x = (d + 100) // 200
print(x, d - 200 * x)
