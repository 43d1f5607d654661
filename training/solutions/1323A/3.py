t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    odd = [i for i in range(1, n + 1) if a[i - 1] % 2 == 1]
    r = list(range(1, n + 1))
    if len(odd) % 2 == 1:
        r.remove(odd[0])
    if r:
        print(len(r))
        print(*r)
    else:
        print(-1)
