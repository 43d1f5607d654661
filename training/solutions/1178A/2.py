n = int(input())
a = list(map(int, input().split()))
r = [0] + [i for i in range(n) if a[i] <= a[0] // 2]
if sum(a[i] for i in r) > sum(a) / 2:
    print(len(r))
    print(*[i + 1 for i in r])
else:
    print(0)
