t = int(input())
for i in range(t):
    n, k, m = map(int, input().split())
    a = list(map(int, input().split())) + list(map(int, input().split()))
    if a.index(n) < k:
        print("YES")
    else:
        print("NO")
