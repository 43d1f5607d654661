n, m = map(int, input().split())
a = list(map(int, input().split()))
for _ in range(m):
    l = int(input())
    print(len(set(a[l:])))
