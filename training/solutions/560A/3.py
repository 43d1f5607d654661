n = int(input())
a = list(map(int, input().split()))
if 1 in a:
    print(-1)
else:
    print(1)
