t = int(input())
for i in range(t):
    n, m = map(int, input().split())
    rows = set()
    cols = set()
    for x in range(n):
        a = list(map(int, input().split()))
        for y in range(m):
            if a[y] == 1:
                rows.add(x)
                cols.add(y)
    k = min(n - len(rows), m - len(cols))
    if k % 2 == 0:
        print("Vivek")
    else:
        print("Ashish")
