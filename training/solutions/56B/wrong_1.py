n = int(input())
a = list(map(int, input().split()))
d = [i for i in range(n) if a[i] != i + 1]
if d and a[d[0]] == d[-1] + 1 and a[d[-1]] == d[0] + 1:
    print(d[0] + 1, d[-1] + 1)
else:
    print(0, 0)
