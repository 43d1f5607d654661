n = int(input())
a = list(map(int, input().split()))
p = sum(x > 0 for x in a)
if p >= (n + 1) // 2:
    print(1)
else:
    print(-1)
