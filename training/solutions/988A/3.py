n, k = map(int, input().split())
a = list(map(int, input().split()))
s = set(a)
if len(s) < k:
    print("NO")
else:
    print("YES")
    for x in list(s)[:k]:
        print(a.index(x) + 1, end=" ")
