n, k = map(int, input().split())
a = list(map(int, input().split()))
if k == 1:
    print(min(a))
else:
    print(max(a))
