n = int(input())
a = list(map(int, input().split()))
if min(a) == 1:
    print(-1)
else:
    print(1)
