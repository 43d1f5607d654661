k = int(input())
items = []
for i in range(k):
    n = int(input())
    row = list(map(int, input().split()))
    s = sum(row)
    items += [(s - row[j], i + 1, j + 1) for j in range(n)]
items.sort()
for p, q in zip(items, items[1:]):
    if p[0] == q[0] and p[1] != q[1]:
        print("YES", "%d %d" % p[1:], "%d %d" % q[1:], sep="\n")
        break
else:
    print("NO")
