n = int(input())
a = [0, 0] + list(map(int, input().split()))
for v in range(2, 2 ** (n + 1)):
    a[v] += a[v // 2]
leaves = a[2 ** n:]
print(sum(max(leaves) - x for x in leaves))
