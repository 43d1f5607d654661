n = int(input())
a = list(map(int, input().split()))
top = 0
for _ in range(int(input())):
    w, h = map(int, input().split())
    bottom = max(top, a[w - 1])
    print(bottom)
    top = bottom + h
