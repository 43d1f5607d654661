a = input().split()
b = input().split()
k = sum(x != y for x, y in zip(a, b))
print("YES" if k == 1 else "NO")
