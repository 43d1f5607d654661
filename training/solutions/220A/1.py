n = int(input())
a = list(map(int, input().split()))
d = sum(x != y for x, y in zip(a, sorted(a)))
print("YES" if d <= 2 else "NO")
