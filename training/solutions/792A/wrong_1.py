n = int(input())
a = list(map(int, input().split()))
d = [abs(y - x) for x, y in zip(a, a[1:])]
print(min(d), d.count(min(d)))
