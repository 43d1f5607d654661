l, r, x, y, k = map(int, input().split())
lo = max(x, (l + k - 1) // k)
hi = min(y, r // k)
print("YES" if lo <= hi else "NO")
