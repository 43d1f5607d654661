n = int(input())
a = list(map(int, input().split()))
p = sum(x > 0 for x in a)
m = sum(x < 0 for x in a)
if p * 2 >= n:
    print(1)
elif m * 2 >= n:
    print(-1)
else:
    print(0)
