n, m = map(int, input().split())
boys = list(map(int, input().split()))
girls = list(map(int, input().split()))
top = max(boys)
low = min(girls)
if top > low:
    print(-1)
elif top == low:
    print((sum(boys) - top) * m + sum(girls))
else:
    boys.remove(top)
    second = max(boys)
    total = sum(boys) * m + sum(girls)
    print(total + top - second)
