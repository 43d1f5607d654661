n, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
for x in a:
    if k % x == 0:
        print(k // x)
        break
