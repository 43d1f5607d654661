q = int(input())
for i in range(q):
    l, r, x, y = map(int, input().split())
    if l == y:
        l += 1
    print(l, y)
