n = int(input())
a = list(map(int, input().split()))
d = [(x > y) - (x < y) for x, y in zip(a, a[1:])]
print("YES" if d == sorted(d) else "NO")
