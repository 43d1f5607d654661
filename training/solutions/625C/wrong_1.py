n, k = map(int, input().split())
a = [list(range(i * n + 1, i * n + n + 1)) for i in range(n)]
print(sum(r[k - 1] for r in a))
for r in a:
    print(*r)
