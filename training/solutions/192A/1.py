n = int(input())
t = [k * (k + 1) // 2 for k in range(1, 45000)]
s = set(t)
print("YES" if any(n - x in s for x in t) else "NO")
