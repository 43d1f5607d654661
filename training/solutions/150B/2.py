n, m, k = map(int, input().split())
p = list(range(n))

def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

for i in range(n - k + 1):
    for j in range(k // 2):
        p[find(i + j)] = find(i + k - 1 - j)
groups = sum(find(i) == i for i in range(n))
print(pow(m, groups, 1000000007))
