n = int(input())
a = sorted(map(int, input().split()))
d = [y - x for x, y in zip(a, a[1:])]
print(min(d), d.count(min(d)))
