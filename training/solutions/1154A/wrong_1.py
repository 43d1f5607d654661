a = list(map(int, input().split()))
for x in a[:3]:
    print(a[3] - x, end=" ")
