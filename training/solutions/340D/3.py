n = int(input())
a = [int(x) for x in input().split()]
tree = [0] * (n + 1)
for x in a:
    m = 0
    i = x
    while i:
        m = max(m, tree[i])
        i -= i & -i
    while x <= n:
        tree[x] = max(tree[x], m + 1)
        x += x & -x
print(max(tree))
