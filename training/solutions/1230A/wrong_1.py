a = sorted(map(int, input().split()))
print("YES" if a[0] + a[3] == a[1] + a[2] else "NO")
