n = int(input())
kind = [0] + list(map(int, input().split()))
a = [0] + list(map(int, input().split()))
best = []
for v in range(1, n + 1):
    if kind[v]:
        path = [v]
        while a[path[-1]]:
            path.append(a[path[-1]])
        if len(path) > len(best):
            best = path
print(len(best))
print(*best[::-1])
