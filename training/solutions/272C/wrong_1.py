n = int(input())
a = list(map(int, input().split()))
for _ in range(int(input())):
    w, h = map(int, input().split())
    print(a[w - 1])
    a[w - 1] += h
