n = int(input())
a = list(set(map(int, input().split())))
a.sort()
if len(a) == 1:
    print("NO")
else:
    print(a[1])
