n = int(input())
keep = [True] * 1001
for _ in range(n):
    a, b = map(int, input().split())
    for x in range(a, b + 1):
        keep[x] = False
ans = [x for x in range(1, 1001) if keep[x]]
print(len(ans), *ans)
