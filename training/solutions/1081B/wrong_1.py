n = int(input())
a = list(map(int, input().split()))
if any(a.count(x) != n - x for x in a):
    print("Impossible")
else:
    s = sorted(set(a))
    print("Possible")
    print(*[s.index(x) + 1 for x in a])
