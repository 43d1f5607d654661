q = int(input())
for i in range(q):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    if max(a) - min(a) > 2 * k:
        print(-1)
    else:
        print(min(a) + k)
