k = list(map(int, input().split()))
print("YES" if sum(12 // x for x in k) >= 12 else "NO")
