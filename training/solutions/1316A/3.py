t = int(input())
for i in range(t):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    s = sum(a)
    if s > m:
        print(m)
    else:
        print(s)
