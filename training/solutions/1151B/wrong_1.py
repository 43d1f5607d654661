n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
x = 0
for row in a:
    x ^= row[0]
if x:
    print("TAK")
    print(*[1] * n)
else:
    x = 0
    for row in a:
        x ^= row[-1]
    if x:
        print("TAK")
        print(*[m] * n)
    else:
        print("NIE")
