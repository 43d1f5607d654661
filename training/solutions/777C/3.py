n, m = map(int, input().split())
table = [list(map(int, input().split())) for _ in range(n)]
reach = list(range(n))
for col in zip(*table):
    end = n - 1
    for i in range(n - 1, -1, -1):
        if i < n - 1 and col[i] > col[i + 1]:
            end = i
        reach[i] = max(reach[i], end)
for _ in range(int(input())):
    l, r = map(int, input().split())
    print("Yes" if reach[l - 1] >= r - 1 else "No")
