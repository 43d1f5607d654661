n, k = map(int, input().split())
masks = {int(input().replace(" ", ""), 2) for _ in range(n)}
print("YES" if any(a & b == 0 for a in masks for b in masks) else "NO")
